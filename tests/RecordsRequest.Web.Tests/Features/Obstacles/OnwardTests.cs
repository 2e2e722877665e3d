using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Obstacles;

/// <summary>From the advice on to what helps: the second button keeps it in the log too.</summary>
public sealed class OnwardTests(AdviceApp app) : IClassFixture<AdviceApp>
{
    private const string Letter = "Keep it and make the letter";

    [Theory]
    [InlineData("own-form", Letter, "/write/barrier")]
    [InlineData("portal-only", Letter, "/write/barrier")]
    [InlineData("paper-instead", Letter, "/write/wrong-format")]
    [InlineData("not-held", Letter, "/write/not-held")]
    [InlineData("fee-too-high", "Keep it and enter their cost line by line", "/fee")]
    [InlineData("search-fee", "Keep it and enter their cost line by line", "/fee")]
    [InlineData("pay-first", "Keep it and enter their cost line by line", "/fee")]
    [InlineData("unpaid-bill", "Keep it and tell more about their no", "/denial")]
    [InlineData("refused-no-reason", "Keep it and tell more about their no", "/denial")]
    [InlineData("more-time", "Keep it and tell when they want to finish", "/more-time")]
    [InlineData("not-finished", "Keep it and tell when they want to finish", "/more-time")]
    [InlineData("part-missing", "Keep it and tell what came", "/arrival")]
    public async Task What_was_said_is_kept_and_the_next_page_is_the_one_that_helps(string slug, string button, string page)
    {
        var id = await app.AddAsync(Details, Sent, Received);
        var patient = await app.Open(slug, id: id);

        var title = patient.Heading;
        await patient.Press(button);

        Assert.Equal($"/en/requests/{id}{page}", patient.At);
        Assert.Contains($"What they said or did: {title}", (await app.Patient().Open($"/en/requests/{id}")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id-check")]
    [InlineData("clarification")]
    [InlineData("practice-closed")]
    public async Task Scenario_40_Where_no_letter_answers_it_there_is_one_button(string slug)
        => Assert.Equal(["Keep it in my log"], ButtonsOf(await app.Open(slug)));

    [Fact]
    public async Task Scenario_85_To_a_place_that_HIPAA_may_not_reach_no_such_letter_is_offered()
    {
        // A question whether the letter came claims no right, so it can be asked anywhere.
        var letters = Playbook.All.Where(play => play.Obstacle is not Obstacle.WillNotSendToOther && play.Letter is not LetterKind.ReceiptCheck);

        var buttons = new List<string>();
        foreach (var obstacle in letters.Select(play => play.Obstacle))
        {
            var slug = System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName($"{obstacle}");
            buttons.AddRange(ButtonsOf(await app.Open(slug, id: app.IdWithoutHipaa)));
        }

        Assert.NotEmpty(buttons);
        Assert.DoesNotContain(Letter, buttons);
    }

    [Fact]
    public async Task Before_the_request_is_sent_there_is_nothing_to_write_about()
    {
        var id = await app.AddAsync(Details, new ObstacleFacts(new(2027, 2, 1), Obstacle.TellWhy, null));

        Assert.Equal(["Keep it in my log"], ButtonsOf(await app.Open("tell-why", id: id)));
    }

    [Fact]
    public async Task What_is_kept_can_be_answered_later_and_only_once()
    {
        var told = new ObstacleFacts(new(2027, 2, 20), Obstacle.NotaryOrWitness, null);
        var open = await app.Open("tell-why", id: await app.AddAsync(Details, Sent, Received, told));
        var answered = await app.Open(
            "tell-why", id: await app.AddAsync(
                Details, Sent, Received, told, new LetterMadeFacts(new(2027, 2, 21), Guid.CreateVersion7(), LetterKind.Barrier)));

        Assert.Contains("Make a letter: Your letter about an extra step", open.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Make a letter: Your letter about an extra step", answered.Words, StringComparison.Ordinal);
        Assert.Contains(Letter, ButtonsOf(answered));
    }

    [Fact]
    public async Task Pressed_twice_it_is_kept_once()
    {
        var id = await app.AddAsync(Details, Sent, Received);
        var (first, again) = (await app.Open("tell-why", id: id), await app.Open("tell-why", id: id));

        again.Page.QuerySelector("input[name=FormKey]")!.SetAttribute(
            "value", first.Page.QuerySelector("input[name=FormKey]")!.GetAttribute("value")!);
        await first.Press(Letter);
        await again.Press(Letter);

        Assert.Equal($"/en/requests/{id}?notice=recorded", again.At);
        Assert.Equal(4, (await app.Patient().Open($"/en/requests/{id}")).Page.QuerySelectorAll(".app-timeline > li").Length);
    }

    [Fact]
    public async Task A_Spanish_reader_has_the_same_two_ways()
        => Assert.Equal(["Guardar en mi lista", "Guardar y hacer la carta"], ButtonsOf(await app.Open("tell-why", "es")));

    [Fact]
    public async Task Scenario_67_For_a_copy_to_someone_else_no_right_is_claimed()
    {
        var patient = await app.Open("search-fee", id: app.IdToLawyer);

        Assert.Contains("The sure way is to have the copy sent to you.", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("164.524", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_67_Who_will_not_send_it_to_the_lawyer_is_asked_for_the_electronic_record_and_else_for_an_own_copy()
    {
        var id = await app.AddAsync(AdviceApp.ToLawyer);
        var patient = await app.Open("", id: id);

        await patient.Follow("They will not send the copy to the person I named");
        var advice = patient.Words;
        await patient.Press(Letter);

        Assert.Contains("Paper, and files kept in some other place, are not part of this.", advice, StringComparison.Ordinal);
        Assert.Contains("Nothing in the rule stops the days for this.", advice, StringComparison.Ordinal);
        Assert.DoesNotContain("due by", advice, StringComparison.Ordinal);
        Assert.Equal($"/en/requests/{id}/write/third-party-refusal", patient.At);
    }

    [Fact]
    public async Task Nobody_is_asked_about_a_person_who_was_not_named()
        => Assert.DoesNotContain("the person I named", (await app.Open("")).Words, StringComparison.Ordinal);

    [Fact]
    public async Task There_is_no_advice_about_a_person_who_was_not_named()
        => Assert.Equal(System.Net.HttpStatusCode.NotFound, (await app.Open("will-not-send-to-other")).Status);

    private static IEnumerable<string> ButtonsOf(Patient patient)
        => patient.Page.QuerySelectorAll("main form button").Select(button => button.TextContent.Trim());
}
