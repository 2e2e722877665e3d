using System.Globalization;

namespace RecordsRequest.Domain.Prose;

/// <summary>The wording of one language, whatever the language of the reader's screen. Keys are names of <see cref="Wording"/>.</summary>
internal sealed class Words(LetterLanguage language)
{
    internal static readonly Texts Texts = new(typeof(Words).Assembly);
    private readonly CultureInfo _culture = language.Culture;

    public LetterLanguage Language { get; } = language;

    public string this[string key] => Texts.Get(key, _culture);

    public string Of<TEnum>(TEnum value, string variant = "") where TEnum : struct, Enum => this[Texts.KeyOf(value) + variant];

    public string Fill(string key, params ReadOnlySpan<object?> holes) => string.Format(_culture, this[key], holes);

    public string Fill<TEnum>(TEnum value, string variant, params ReadOnlySpan<object?> holes) where TEnum : struct, Enum
        => Fill(Texts.KeyOf(value) + variant, holes);

    public string Day(DateOnly day) => day.ToString(this[nameof(Wording.Date_Day)], _culture);

    public string Day(DateOnly day, string pattern) => day.ToString(this[pattern], _culture);

    public string Clock(DateTimeOffset at) => at.ToString("HH:mm", _culture);

    /// <summary>The offset names the zone, the same in every language.</summary>
    public string Zone(DateTimeOffset at) => at.ToString(at.Offset switch
    {
        { Ticks: 0 } => "'UTC'",
        { Minutes: 0 } => "'UTC'z",
        _ => "'UTC'zzz",
    }, _culture);

    public string Dollars(decimal sum) => sum.ToString(decimal.IsInteger(sum) ? "C0" : "C2", _culture);

    public string List(IReadOnlyList<string> parts) => parts.Count > 1
        ? Fill(nameof(Wording.List_And), string.Join(", ", parts.SkipLast(1)), parts[^1])
        : string.Concat(parts);
}
