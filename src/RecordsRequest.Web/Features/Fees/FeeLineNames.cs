using RecordsRequest.Domain.Fees;

namespace RecordsRequest.Web.Features.Fees;

/// <summary>What a line of a fee notice is called: its kind, and the office's own name for it.</summary>
internal static class FeeLineNames
{
    public static string Of(FeeLine line) => line switch
    {
        { Words: null } => line.Kind.InWords(),
        { Kind: FeeKind.Other } => line.Words,
        _ => $"{line.Kind.InWords()} ({line.Words})",
    };
}
