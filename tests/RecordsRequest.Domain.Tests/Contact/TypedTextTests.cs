using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Domain.Tests.Contact;

/// <summary>What people type and paste: signs by hand, and whatever Unicode has, one category as often as another.</summary>
public sealed class TypedTextTests
{
    private static readonly Gen<string>[] Categories =
    [
        .. Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value)).GroupBy(Rune.GetUnicodeCategory)
            .Select(category => Gen.Elements(category.Select(rune => rune.ToString()).ToArray())),
    ];

    private static readonly Gen<string> Signs = Gen.Frequency(
        (30, Gen.OneOf(Categories)),
        (10, Gen.Elements("a", "e\u0301", "ñ", " ", "\r\n", "\n", "\u202E", "\u202D", "\uD83D", "\uDE00", "\uFFFE", "\u200D", "0", "٣")));

    private static readonly Gen<string> Texts = Signs.ListOf().Select(string.Concat);

    [Theory]
    [InlineData("\u00AD\u200BA\u200Cn\u200Da\u200E \u200F\u202AR\u202Bu\u202Ci\u2060z\u2066\u2069\uFEFF\U000E0041", "Ana Ruiz")]
    [InlineData("Ana\u00A0\u2003\u202F\u3000\tRuiz", "Ana Ruiz")]
    [InlineData("７８７０１", "78701")]
    [InlineData("٧٨٧٠١", "78701")]
    [InlineData("Ana\u2011María \uF0B7 Ruiz", "Ana-María • Ruiz")]
    [InlineData("Ana\u2028\u2029\v\f\r\nRuiz", "Ana Ruiz")]
    [InlineData("Kaʻiulani O’Neill – “Co”", "Kaʻiulani O’Neill – “Co”")]
    [InlineData("\u200B\u3164 \u2028", null)]
    [InlineData(null, null)]
    public void A_short_field_is_one_line_of_what_can_be_seen(string? typed, string? clean)
        => Assert.Equal(clean, TypedText.CleanOrNull(typed));

    [Theory]
    [InlineData("78701–1234", "78701-1234")]
    [InlineData("a‐b‑c‒d–e—f―g−h﹣i－j", "a-b-c-d-e-f-g-h-i-j")]
    [InlineData("a‘b’c‛d`e´fʻgʼhʹi′j＇k", "a'b'c'd'e'f'g'h'i'j'k")]
    public void Every_dash_and_every_apostrophe_is_one_for_comparing(string typed, string compared)
        => Assert.Equal(compared, TypedText.ForComparing(typed));

    [Fact]
    public void Every_way_to_begin_a_line_begins_one_where_lines_are_asked_for()
        => Assert.Equal("a\nb\nc\nd\ne\n\nf", TypedText.Clean("\na\u2028b\u2029c\vd\fe\r\n \nf\n", lines: true));

    [Theory]
    [InlineData("Ana \u202Eziur", "\u202E", 1, 5)]
    [InlineData("Señora:\nno\u202Dyes", "\u202D", 2, 3)]
    [InlineData("e\u0301\u0007", "\u0007", 1, 2)]
    [InlineData("\uD83D", "\uFFFD", 1, 1)]
    [InlineData("a\u0600\uE001", "\uE001", 1, 2)]
    [InlineData("Ana \uE001", "\uE001", 1, 5)]
    public void What_is_refused_has_a_place_as_a_person_counts(string typed, string sign, int line, int character)
    {
        var clean = TypedText.Clean(typed, lines: true);

        Assert.Equal(sign, TypedText.Refused(clean));
        Assert.Equal((line, character), TypedText.PlaceOf(clean, sign));
    }

    [Fact]
    public void Cleaning_twice_is_cleaning_once()
        => Holds(typed => TypedText.Clean(typed) is var line && TypedText.Clean(line) == line
            && TypedText.Clean(typed, lines: true) is var lines && TypedText.Clean(lines, lines: true) == lines);

    [Fact]
    public void Clean_text_holds_no_hidden_sign_and_one_blank_one_line_end_and_ten_digits()
        => Holds(typed => TypedText.Clean(typed, lines: true).EnumerateRunes().All(rune => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
            UnicodeCategory.SpaceSeparator => rune.Value is ' ',
            UnicodeCategory.DecimalDigitNumber => Rune.IsDigit(rune) && rune.IsAscii,
            UnicodeCategory.Control => rune.Value is not ('\t' or '\r' or '\v' or '\f' or 0x85),
            _ => rune.Value is not (0x00AD or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202C) or 0x2060 or (>= 0x2066 and <= 0x2069)
                or 0xFEFF or (>= 0xE0000 and <= 0xE007F)),
        }));

    [Fact]
    public void A_short_field_is_one_line_without_blanks_around_it()
        => Holds(typed => TypedText.Clean(typed) is var clean && clean.Trim(' ') == clean && !clean.Contains('\n', StringComparison.Ordinal)
            && !clean.Contains("  ", StringComparison.Ordinal));

    [Fact]
    public void Letters_and_their_marks_stay_what_they_are()
        => Holds(typed =>
        {
            var letters = string.Concat(typed.EnumerateRunes().Where(
                rune => Rune.IsLetter(rune) && TypedText.Clean(rune.ToString()).Length > 0 && rune != Rune.ReplacementChar));
            return TypedText.Clean(letters) == letters.Normalize(NormalizationForm.FormC);
        });

    [Fact]
    public void The_overrides_never_pass_and_what_is_refused_stands_where_it_is_said_to()
        => Holds(typed =>
        {
            var clean = TypedText.Clean(typed, lines: true);
            if (TypedText.Refused(clean) is not { } sign)
            {
                return !typed.Contains('\u202E', StringComparison.Ordinal) && !typed.Contains('\u202D', StringComparison.Ordinal);
            }

            var (line, character) = TypedText.PlaceOf(clean, sign);
            var told = clean.Split('\n')[line - 1];
            var seen = StringInfo.GetNextTextElement(told, StringInfo.ParseCombiningCharacters(told)[character - 1]);
            return seen.Contains(sign, StringComparison.Ordinal);
        });

    [Fact]
    public void Marks_without_end_are_too_long_and_cost_no_time()
    {
        var typed = string.Concat(Enumerable.Repeat("\u0316\u0301", 500_000));

        Assert.True(TypedText.IsLongerThan(TypedText.Clean(typed), 2_000));
    }

    [Fact]
    public void More_marks_on_a_letter_than_any_language_has_are_too_long_for_any_field_and_not_put_in_order()
    {
        var typed = "Ana" + string.Concat(Enumerable.Repeat("\u0301\u200B\u0316", 16));

        Assert.Equal(typed, TypedText.Clean(typed));
        Assert.True(TypedText.IsLongerThan(typed, 2_000));
        Assert.False(TypedText.IsLongerThan(TypedText.Clean(typed[..^3]), 2_000));
    }

    private static void Holds(Func<string, bool> property)
        => Prop.ForAll(Texts.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
