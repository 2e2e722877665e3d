using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>What the person who asks is to the patient.</summary>
public sealed class RelationTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task A_relation_that_is_chosen_is_in_the_words_of_each_letter(string language)
    {
        var midway = await Midway.Begin(app, draft => Midway.Finished(Helper(draft)), language);
        var patient = await midway.At("about-you");

        await patient.Fill(Words.AboutYou_Name, "Luz Ruiz").Choose(Words.Relation_Wife).Press(Button.Button_Continue);

        var details = (await midway.Kept()).ToDetails(signature: null, new(2026, 3, 2), contactIn: null);
        Assert.Contains("Luz Ruiz (wife)", Facts(details, LetterLanguage.English));
        Assert.Contains("Luz Ruiz (esposa)", Facts(details, LetterLanguage.Spanish));
        Assert.Contains(Words.Relation_Wife, (await midway.At("check")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Whoever_is_someone_else_says_it_in_words_and_the_letter_has_these(string language)
    {
        var midway = await Midway.Begin(app, draft => Midway.Finished(Helper(draft)), language);
        var patient = await midway.At("about-you");

        await patient.Fill(Words.AboutYou_Name, "Luz Ruiz").Choose(Words.Relation_SomeoneElse).Press(Button.Button_Continue);
        var asked = patient.Errors;
        await patient.Fill(Words.AboutYou_InWords, "sister").Press(Button.Button_Continue);

        var details = (await midway.Kept()).ToDetails(signature: null, new(2026, 3, 2), contactIn: null);
        Assert.Equal([Words.AboutYou_InWordsMissing], asked);
        Assert.Contains("Luz Ruiz (sister)", Facts(details, LetterLanguage.English));
        Assert.Contains("sister", (await midway.At("check")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_is_offered_what_a_parent_can_be()
    {
        var midway = await Midway.Begin(app, draft => draft with { Who = new(Requester.MyChild), Birth = new(new(2020, 4, 28)) });
        var patient = await midway.At("about-you");

        Assert.Equal(
            [Words.Relation_Mother, Words.Relation_Father, Words.Relation_Guardian, Words.Relation_SomeoneElse],
            patient.Page.QuerySelectorAll(".usa-radio__label").Select(label => label.TextContent));
    }

    [Fact]
    public async Task Words_from_before_there_was_a_choice_are_shown_under_someone_else()
    {
        var answered = await (await Midway.Begin(
            app, draft => Helper(draft) with { Representative = new(new("Luz Ruiz"), "aunt") })).At("about-you");
        var typed = await (await Midway.Begin(
            app, draft => Helper(draft).WithTyped("about-you", """{"Name":"","Relationship":"uncle"}"""))).At("about-you");

        Assert.All([answered, typed], patient => Assert.True(patient.IsChosen(Words.Relation_SomeoneElse)));
        Assert.Equal(["aunt", "uncle"], [answered.ValueOf(Words.AboutYou_InWords), typed.ValueOf(Words.AboutYou_InWords)]);
    }

    private static RequestDraft Helper(RequestDraft draft) => draft with
    {
        Who = new(Requester.SomeoneElse),
        Authority = new(Authority.HealthCarePowerOfAttorney),
    };

    private static IEnumerable<string> Facts(RequestDetails details, LetterLanguage language)
        => RequestLetter.Write(details, "RR-TEST-TEST", language).Blocks.OfType<FactsBlock>()
            .SelectMany(block => block.Facts).Select(fact => fact.Value);
}
