namespace RecordsRequest.Web.Features.Requests;

internal static class ItemNames
{
    public static string Of(RequestedItem item) => item switch
    {
        { InWords: { Length: > 0 } words } => words,
        { BodyPart: { Length: > 0 } part } => $"{item.Kind.InWords()} ({part})",
        _ => item.Kind.InWords(),
    };
}
