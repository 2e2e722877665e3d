using System.Globalization;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>What each kind of record is called on every screen.</summary>
internal static class RecordKindNames
{
    public static string Of(RecordKind kind) => Text.ResourceManager.GetString($"{nameof(RecordKind)}_{kind}", CultureInfo.CurrentUICulture)!;

    /// <summary>What an item is called: its kind, and what the patient said about it.</summary>
    public static string Of(RequestedItem item) => item switch
    {
        { InWords: { Length: > 0 } words } => words,
        { BodyPart: { Length: > 0 } part } => $"{Of(item.Kind)} ({part})",
        _ => Of(item.Kind),
    };
}
