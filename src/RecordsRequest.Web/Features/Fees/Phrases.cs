using System.Globalization;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Fees;

/// <summary>Names and sentences on the pages about a fee.</summary>
internal static class Phrases
{
    public static IEnumerable<(string Value, string Label)> Kinds => Enum.GetValues<FeeKind>().Select(kind => ($"{kind}", EventNames.Of(kind)));

    public static string Of(FeeVerdict verdict) => Named($"{nameof(FeeVerdict)}_{verdict}");

    public static string Of(FeeReason reason) => Named($"{nameof(FeeReason)}_{reason}");

    public static string Of(FeeAnswer answer) => Named($"{nameof(FeeAnswer)}_{answer}");

    public static string Of(StateFreeCopy row) => Named($"State_{row.State}");

    public static string Named(string key) => Text.ResourceManager.GetString(key, CultureInfo.CurrentUICulture)!;
}
