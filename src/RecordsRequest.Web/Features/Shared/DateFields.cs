using System.Globalization;
using RecordsRequest.Domain.Prose;

namespace RecordsRequest.Web.Features.Shared;

/// <summary>What is wrong with a typed date, in the order in which people are told.</summary>
public enum DateFault
{
    None,
    Empty,
    InOneBox,
    MonthMissing,
    DayMissing,
    YearMissing,
    MonthWrong,
    DayWrong,
    YearWrong,
    Impossible,
}

/// <summary>A date as typed: month (number, or name in any of our languages), day, year.</summary>
public sealed record DateFields
{
    private const int FirstYear = 1850;
    private const int LastYear = 2199;

    // The names of every language of ours, and what many write for them.
    private static readonly (string Name, int Number)[] Months =
    [
        .. from language in LetterLanguages.All
           from month in language.Culture.DateTimeFormat.MonthNames.Index()
           select (month.Item, month.Index + 1),
        ("setiembre", 9), ("mzo", 3), ("agto", 8), ("febuary", 2),
    ];

    public string? Month { get; set; }

    public string? Day { get; set; }

    public string? Year { get; set; }

    public IEnumerable<(string Box, string Typed)> Parts
        => new[] { (nameof(Month), Month), (nameof(Day), Day), (nameof(Year), Year) }.Where(part => part.Item2 is not null)!;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Year);

    public static DateFields Of(DateOnly date) => Of(new PartialDate(date.Year, date.Month, date.Day));

    public static DateFields Of(PartialDate date) => new()
    {
        Month = date.Month.ToString(CultureInfo.InvariantCulture),
        Day = date.Day?.ToString(CultureInfo.InvariantCulture),
        Year = date.Year.ToString(CultureInfo.InvariantCulture),
    };

    public DateFault Fault(bool dayOptional = false) => (Number(Year), MonthNumber, Number(Day)) switch
    {
        _ when IsEmpty => DateFault.Empty,
        _ when string.IsNullOrWhiteSpace(Month) => DateFault.MonthMissing,
        (_, null, _) when string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Year) => DateFault.InOneBox,
        _ when string.IsNullOrWhiteSpace(Day) && !dayOptional => DateFault.DayMissing,
        _ when string.IsNullOrWhiteSpace(Year) => DateFault.YearMissing,
        (_, null, _) => DateFault.MonthWrong,
        (_, _, not (>= 1 and <= 31)) when !string.IsNullOrWhiteSpace(Day) => DateFault.DayWrong,
        (not (>= FirstYear and <= LastYear), _, _) => DateFault.YearWrong,
        ({ } year, { } month, { } day) when day > DateTime.DaysInMonth(year, month) => DateFault.Impossible,
        _ => DateFault.None,
    };

    /// <summary>The boxes that the fault is in; all of them where only the whole is wrong.</summary>
    public static IReadOnlyList<string> BoxesOf(DateFault fault) => fault switch
    {
        DateFault.InOneBox or DateFault.MonthMissing or DateFault.MonthWrong => [nameof(Month)],
        DateFault.DayMissing or DateFault.DayWrong => [nameof(Day)],
        DateFault.YearMissing or DateFault.YearWrong => [nameof(Year)],
        DateFault.Impossible => [nameof(Month), nameof(Day)],
        DateFault.Empty or DateFault.None => [nameof(Month), nameof(Day), nameof(Year)],
    };

    /// <summary>The date, once <see cref="Fault"/> found nothing wrong; the day may be missing.</summary>
    public PartialDate ToPartialDate() => new(Number(Year)!.Value, MonthNumber!.Value, Number(Day));

    public DateOnly ToDate() => ToPartialDate().Earliest;

    private int? MonthNumber => Number(Month) switch
    {
        >= 1 and <= 12 and var number => number,
        null => Named(Month),
        _ => null,
    };

    private static int? Number(string? typed)
        => int.TryParse(Bare(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Three letters are enough to tell the months of a language apart; more letters must match.
    private static int? Named(string? typed)
    {
        var text = Bare(typed);
        var found = text.Length < 3 ? default : Months.FirstOrDefault(month => month.Name.StartsWith(text, StringComparison.OrdinalIgnoreCase));
        return found.Name is null ? null : found.Number;
    }

    private static string Bare(string? typed) => typed?.Trim(' ', '.', ',') ?? "";
}
