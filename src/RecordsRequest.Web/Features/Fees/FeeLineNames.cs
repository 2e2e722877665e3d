using RecordsRequest.Domain.Fees;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Fees;

/// <summary>What a line of a fee notice is called: its kind, and the office's own name for it.</summary>
internal static class FeeLineNames
{
    public static string Of(FeeLine line) => line switch
    {
        { Words: null } => EventNames.Of(line.Kind),
        { Kind: FeeKind.Other } => line.Words,
        _ => $"{EventNames.Of(line.Kind)} ({line.Words})",
    };
}
