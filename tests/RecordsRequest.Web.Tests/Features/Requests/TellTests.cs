using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Tests.Harness;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Words = RecordsRequest.Web.Features.Requests.Text;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>The page of a request is short: what can be told has a page of its own, and the log is folded.</summary>
public sealed class TellTests : RequestsStory
{
    [Theory]
    [InlineData("en", "Something happened", "They said no, or want something more")]
    [InlineData("es", "Pasó algo", "Dijeron que no, o quieren algo más")]
    public async Task One_button_leads_to_all_that_can_be_told_in_groups_that_open(string language, string button, string answers)
    {
        var patient = await App.Patient().Open($"/{language}/requests/{await App.AddAsync(Sent, Received)}");
        var request = patient.At;

        await patient.Follow(button);

        Assert.Equal($"{request}/tell", patient.At);
        var groups = patient.Page.QuerySelectorAll(".app-groups details");
        Assert.Equal(6, groups.Length);
        Assert.All(groups, group => Assert.NotEmpty(group.QuerySelectorAll("summary ~ ul a")));
        Assert.Contains(answers, groups.Select(group => group.QuerySelector("summary")!.TextContent.Trim()));
    }

    [Fact]
    public async Task All_that_is_possible_is_in_one_of_the_groups()
    {
        var id = await App.AddAsync(Sent, Received);

        var patient = await App.Patient().Open($"/en/requests/{id}/tell");

        Assert.Equal(
            ["arrival", "call", "close", "complaint/log", "denial", "fee", "more-time", "new-address", "obstacles", "pick-up", "receipt", "returned",
                "withdraw"],
            patient.Page.QuerySelectorAll(".app-groups a")
                .Select(link => link.GetAttribute("href")!.Split($"{id}/")[1]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en", "Open this request again", "This request")]
    [InlineData("es", "Abrir esta solicitud otra vez", "Esta solicitud")]
    public async Task A_closed_request_is_opened_again_from_its_page(string language, string again, string group)
    {
        var patient = await App.Patient().Open(
            $"/{language}/requests/{await App.AddAsync(Sent, Received, new ClosedFacts(DayThirty, ClosingOutcome.Complete, null))}");
        var request = patient.At;

        var groups = (await App.Patient().Open($"{request}/tell")).Page.QuerySelectorAll(".app-groups h2");
        await patient.Follow(again);

        Assert.Equal($"{request}/reopen", patient.At);
        Assert.Equal(group, groups[^1].TextContent);
    }

    [Theory]
    [InlineData("en", "Show all 5 lines")]
    [InlineData("es", "Ver las 5 líneas")]
    public async Task The_log_shows_its_last_three_lines_and_opens_the_others(string language, string more)
    {
        App.SetToday(DayThirty);
        var id = await App.AddAsync(Sent, Received, Received with { On = DayZero.AddDays(1) }, Received with { On = DayZero.AddDays(2) });

        var log = (await App.Patient().Open($"/{language}/requests/{id}")).Page.QuerySelector(".app-log")!;

        Assert.Equal(3, log.QuerySelectorAll(":scope > ol > li").Length);
        var folded = log.QuerySelector(":scope > details:not([open])")!;
        Assert.Equal(more, folded.QuerySelector("summary")!.TextContent);
        Assert.Equal(2, folded.QuerySelectorAll("ol > li").Length);
    }

    [Fact]
    public async Task A_short_log_folds_no_line()
    {
        var page = (await App.Patient().Open($"/en/requests/{await App.AddAsync(Sent)}")).Page;

        Assert.Null(page.QuerySelector(".app-log > details"));
    }

    [Fact]
    public async Task It_says_where_the_request_stands_then_the_next_step_the_letters_and_what_can_be_told()
    {
        var id = await new Filing(App.Host) { KeepsLetter = true }.AddAsync(App.Me, Details, hasClock: true, Sent, Received);
        App.SetToday(DayThirty.AddDays(3));

        var words = (await App.Patient().Open($"/en/requests/{id}")).Words;

        string[] order = [
            "3 days late", "Make a reminder letter", "Your letters", "Something happened", "What comes next", "What you asked for", "What happened",
            "Save everything about this request", "Complain to the government",
        ];
        var places = order.Select(part => words.IndexOf(part, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData(false, "Records of Rosa Martínez")]
    [InlineData(true, "Records of R. M.")]
    public async Task The_patient_is_named_with_initials_where_others_use_the_device(bool shared, string named)
    {
        var guest = await Guest.BeginAsync(App.Host, shared);
        var id = await App.Filing.AddAsync(guest.OwnerId, Details, hasClock: true, Sent);

        var page = (await guest.Patient.Open($"/en/requests/{id}")).Words;
        var row = (await guest.Patient.Open("/en/requests")).Page.QuerySelector("tbody td")!.TextContent.Trim();

        Assert.Contains(named, page, StringComparison.Ordinal);
        Assert.Equal(named, Sentences.Say(Words.Detail_Patient, row));
    }

    [Theory]
    [InlineData("/tell")]
    [InlineData("/more-time")]
    [InlineData("/case-file")]
    public async Task The_title_of_each_of_its_pages_has_the_reference_number_and_names_nobody(string page)
    {
        App.SetToday(new(2027, 2, 20));
        var id = await App.AddAsync(Sent, Received);
        var reference = (await App.Patient().Open($"/en/requests/{id}")).Page.QuerySelector(".app-reference")!.TextContent;

        var title = (await App.Patient().Open($"/en/requests/{id}{page}")).Page.Title!;

        Assert.Contains($" ({reference}) – ", title, StringComparison.Ordinal);
        Assert.DoesNotContain("Rosa", title, StringComparison.Ordinal);
        Assert.DoesNotContain("Lakeside", title, StringComparison.Ordinal);
    }
}
