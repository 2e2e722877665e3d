using System.Globalization;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Letters;

/// <summary>The wording of one language, whatever the language of the reader's screen. Keys are names of <see cref="Wording"/>.</summary>
internal sealed class Words(LetterLanguage language)
{
    private readonly CultureInfo _culture = language.Culture;

    public LetterLanguage Language { get; } = language;

    public string this[string key] => Wording.ResourceManager.GetString(key, _culture)
        ?? throw new KeyNotFoundException(key);

    public string Of<TEnum>(TEnum value, string variant = "") where TEnum : struct, Enum => this[KeyOf(value) + variant];

    public string Fill(string key, params ReadOnlySpan<object?> holes) => string.Format(_culture, this[key], holes);

    public string Fill<TEnum>(TEnum value, string variant, params ReadOnlySpan<object?> holes) where TEnum : struct, Enum
        => Fill(KeyOf(value) + variant, holes);

    public string Day(DateOnly day) => day.ToString(this[nameof(Wording.Date_Day)], _culture);

    /// <summary>By when a follow-up letter asks for an answer.</summary>
    public string AnswerBy(Situation now) => Day(now.Today.AddDays(FollowUps.AnswerDays));

    /// <summary>That an office said that it needs more time.</summary>
    public string NoticeOf(ExtensionNotice notice) => notice.PromisedOn is { } promised
        ? Fill(nameof(Wording.Notice_Until), Day(notice.DatedOn), Day(promised))
        : Fill(nameof(Wording.Notice), Day(notice.DatedOn));

    /// <summary>What a notice of more time lacks, one sentence for each flaw.</summary>
    public string FlawsOf(Extension extension, DeadlineRule rule) => string.Join(' ', extension.Flaws.Select(flaw => Fill(flaw, "", rule.Days)));

    public string Clock(DateTimeOffset at) => at.UtcDateTime.ToString("HH:mm", _culture);

    public string Dollars(decimal sum) => sum.ToString(decimal.IsInteger(sum) ? "C0" : "C2", _culture);

    public string List(IReadOnlyList<string> parts) => parts.Count > 1
        ? Fill(nameof(Wording.List_And), string.Join(", ", parts.SkipLast(1)), parts[^1])
        : string.Concat(parts);

    /// <summary>Dates of care as a phrase. A month without a day is said to be approximate.</summary>
    /// <param name="dates">The dates wanted.</param>
    /// <param name="madeOn">The day of the letter; "the last two years" end on it.</param>
    public string Dates(ServiceDates dates, DateOnly madeOn) => dates switch
    {
        { Choice: DateChoice.All } => this[nameof(Wording.Dates_All)],
        { Choice: DateChoice.LastTwoYears } => Fill(nameof(Wording.Dates_LastTwoYears), Day(madeOn.AddYears(-2)), Day(madeOn)),
        { Choice: DateChoice.OneVisit, First: { Day: null } month } => Fill(nameof(Wording.Dates_OneVisit_Month), Month(month)),
        { Choice: DateChoice.OneVisit, First: { } day } => Fill(nameof(Wording.Dates_OneVisit), Day(day.Earliest)),
        { Choice: DateChoice.Range, First: { Day: { } } first, Last: { Day: { } } last } => Fill(nameof(Wording.Dates_Range), Day(first.Earliest), Day(last.Earliest)),
        { Choice: DateChoice.Range, First: { } first, Last: { } last } => Fill(nameof(Wording.Dates_Range_Approximate), EndOfRange(first), EndOfRange(last)),
        _ => throw new ArgumentException($"{dates.Choice} without its dates", nameof(dates)),
    };

    private static string KeyOf<TEnum>(TEnum value) where TEnum : struct, Enum => $"{typeof(TEnum).Name}_{value}";

    private string EndOfRange(PartialDate date) => date.Day is null
        ? Month(date)
        : date.Earliest.ToString(this[nameof(Wording.Date_DayInRange)], _culture);

    private string Month(PartialDate date) => date.Earliest.ToString(this[nameof(Wording.Date_Month)], _culture);
}
