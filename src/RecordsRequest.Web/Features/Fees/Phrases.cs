using RecordsRequest.Domain.Fees;

namespace RecordsRequest.Web.Features.Fees;

internal static class Phrases
{
    public static IEnumerable<(string Value, string Label)> Kinds => Enum.GetValues<FeeKind>().Select(kind => ($"{kind}", kind.InWords()));

    /// <summary>How records are kept; not to know is the last thing to say.</summary>
    public static IReadOnlyList<Keeping> Keepings { get; } = [Keeping.Electronically, Keeping.OnPaper, Keeping.NotKnown];
}
