namespace RecordsRequest.Web.Features.Requests;

/// <summary>What an item is called: its kind, and what the patient said about it.</summary>
internal static class ItemNames
{
    public static string Of(RequestedItem item) => item switch
    {
        { InWords: { Length: > 0 } words } => words,
        { BodyPart: { Length: > 0 } part } => $"{item.Kind.InWords()} ({part})",
        _ => item.Kind.InWords(),
    };
}
