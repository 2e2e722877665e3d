using RecordsRequest.Domain.Fees;

namespace RecordsRequest.Web.Features.Fees;

internal static class FeeLineNames
{
    public static string Of(FeeLine line) => line switch
    {
        { Words: null } => line.Kind.InWords(),
        { Kind: FeeKind.Other } => line.Words,
        _ => $"{line.Kind.InWords()} ({line.Words})",
    };
}
