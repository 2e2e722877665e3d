using System.Globalization;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Web.Features.Shared.Kinds;

/// <summary>What each kind of record is called on every screen.</summary>
internal static class RecordKindNames
{
    public static string Of(RecordKind kind) => Text.ResourceManager.GetString($"{nameof(RecordKind)}_{kind}", CultureInfo.CurrentUICulture)!;
}
