using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Prose;

namespace RecordsRequest.Domain.Tests.Prose;

public sealed partial class WordingTests
{
    private static readonly ResourceSet _english = Domain.Prose.Wording.ResourceManager.GetResourceSet(
        CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
    private static readonly ResourceSet _spanish = Domain.Prose.Wording.ResourceManager.GetResourceSet(
        CultureInfo.GetCultureInfo("es"), createIfNotExists: true, tryParents: false)!;

    private static IEnumerable<string> Keys => _english.Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key);

    [Fact]
    public void Both_languages_have_the_same_keys_and_holes()
        => Assert.All(Keys, key => Assert.Equal(HolesOf(_english.GetString(key)), HolesOf(_spanish.GetString(key))));

    [Theory, InlineData(LetterLanguage.English, "Friday, March 5, 2027"), InlineData(LetterLanguage.Spanish, "viernes 5 de marzo de 2027")]
    public void Review_34_no_comma_stands_after_the_weekday_in_a_spanish_sentence(LetterLanguage language, string day)
        => Assert.Equal(day, new DateOnly(2027, 3, 5).ToString("D", language.Culture));

    [Theory]
    [InlineData("arguable", "discutible")]
    [InlineData("only on paper", "solo en papel")]
    [InlineData("no more than is needed", "más de lo necesario")]
    public void Review_26_no_letter_argues_the_other_side_or_takes_the_proposal_of_2021_for_guidance(string english, string spanish)
        => Assert.All(Keys, key =>
        {
            Assert.DoesNotContain(english, _english.GetString(key), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(spanish, _spanish.GetString(key), StringComparison.OrdinalIgnoreCase);
        });

    [Theory]
    [InlineData("It is dated", "Está fechad")]
    [InlineData("in that way", "de ese modo,")]
    [InlineData("a kind of file", "un tipo de archivo")]
    [InlineData("my Social Security number", "mi número de Seguro Social")]
    [InlineData("upset me", "alterarme")]
    public void Review_29_letters_name_what_they_mean_and_never_take_a_representative_for_the_patient(string english, string spanish)
        => Assert.All(Keys, key =>
        {
            Assert.DoesNotContain(english, _english.GetString(key), StringComparison.Ordinal);
            Assert.DoesNotContain(spanish, _spanish.GetString(key), StringComparison.Ordinal);
        });

    [Fact]
    public void Review_29_a_reason_that_is_a_sentence_is_reported_speech()
        => Assert.Equal("that I did not say what the records are for", _english.GetString("DenialGround_NoPurposeGiven"));

    [Fact]
    public void Every_choice_has_its_words()
    {
        IEnumerable<string> wanted =
        [
            .. Enum.GetNames<RecordKind>().Select(name => $"RecordKind_{name}"),
            .. Enum.GetNames<Modality>().Select(name => $"Modality_{name}"),
            .. Enum.GetNames<SensitiveKind>().Select(name => $"SensitiveKind_{name}"),
            .. Enum.GetNames<SendMethod>().Select(name => $"Sent_{name}"),
            .. Enum.GetNames<ReceiptBasis>().Select(name => $"Received_{name}"),
            .. Enum.GetNames<ItemOutcome>().Select(name => $"Items_{name}"),
            .. Enum.GetNames<ExtensionFlaw>().Select(name => $"ExtensionFlaw_{name}"),
            .. StateRules.All.Where(rule => rule.Scope.Kind is RequestKind.Copy).Select(
                rule => $"Overdue_State_{rule.Count}{(rule.Scope.Form is null ? "" : $"_{rule.Scope.Form}")}"),
            .. StateRules.All.Where(rule => rule.Scope.Kind is RequestKind.Look).Select(
                rule => $"Overdue_State_{rule.Count}_Look{(rule.Scope.Case is null ? "" : $"_{rule.Scope.Case}")}"),
            .. StateRules.All.Where(rule => rule.Scope.Kind is RequestKind.Look).Select(
                rule => $"Limit_State_{rule.Count}_Look{(rule.Scope.Case is null ? "" : $"_{rule.Scope.Case}")}"),
            .. PlaceRules.All.Select(rule => $"Place_{rule.Scope.Places[0]}{(rule.Scope.Kind is RequestKind.Look ? "_Look" : "")}")
                .SelectMany(place => new[] { $"Time_{place}", $"Overdue_{place}" }),
            .. Enum.GetNames<EmailPrivacy>().SelectMany(name => new[] { $"DeliveryMethod_Email_{name}", $"Obstacle_NoEmail_{name}" }),
        ];

        Assert.Empty(wanted.Except(Keys));
    }

    private static string HolesOf(string? text) => string.Concat(
        HolePattern.Matches(text ?? "missing").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{[0-9]+\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex HolePattern { get; }
}
