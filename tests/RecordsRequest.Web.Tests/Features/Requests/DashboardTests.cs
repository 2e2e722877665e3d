using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Harness;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Requests;

public sealed class DashboardTests() : RequestsStory(Today)
{
    private static readonly DateOnly Today = new(2027, 3, 10);

    [Fact]
    public async Task Without_requests_it_says_how_to_begin()
    {
        var patient = await App.Patient().Open("/en/requests");

        Assert.Contains("No requests are open on this device.", patient.Words, StringComparison.Ordinal);
        Assert.Equal("/en/requests/new", patient.Page.QuerySelector("main a.usa-button")!.GetAttribute("href"));
        Assert.Null(patient.Page.QuerySelector("table"));
    }

    [Fact]
    public async Task The_most_urgent_comes_first_and_each_row_has_one_next_step_that_names_the_provider()
    {
        await AddOneOfEachAsync();

        var patient = await App.Patient().Open("/en/requests");

        var rows = patient.Page.QuerySelectorAll("tbody tr");
        Assert.Equal(
            ["Late", "Due today", "Due soon", "Ready to pick up", "Came back", "They answered", "Sent", "Waiting", "Not sent", "Done"],
            rows.Select(row => row.QuerySelector(".app-status")!.TextContent));
        Assert.All(rows, row => Assert.Single(row.QuerySelectorAll("td:last-child a")));
        Assert.Equal("Make a reminder letter for Late Clinic", rows[0].QuerySelector("td:last-child a")!.TextContent);
        Assert.Contains("March\u00A05,\u00A02027", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("5 days late", rows[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_not_yet_sent_is_one_link_away_from_the_list()
    {
        var id = await new Filing(App.Host) { KeepsLetter = true }.AddAsync(App.Me, Details, hasClock: true);
        var patient = await App.Patient().Open("/en/requests");

        await patient.Follow("Get your letter for Lakeside Clinic");

        Assert.StartsWith($"/en/requests/{id}/letters/", patient.At, StringComparison.Ordinal);
        Assert.Contains("Tell us how you sent it", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_not_yet_sent_offers_its_letter_first()
    {
        var patient = await App.Patient().Open($"/en/requests/{await App.Filing.AddAsync(App.Me, Details, hasClock: true)}");

        Assert.Equal(["Get your letter", "Tell us how you sent it"],
            patient.Page.QuerySelectorAll(".app-next a.usa-button").Select(button => button.TextContent.Trim()));
    }

    [Theory]
    [InlineData("en", "You have 1 late request. 8 more are not late.")]
    [InlineData("es", "Tiene 1 solicitud con atraso. Otras 8 no tienen atraso.")]
    public async Task The_summary_counts_late_requests_and_the_others_that_are_open(string language, string summary)
    {
        await AddOneOfEachAsync();

        var patient = await App.Patient().Open($"/{language}/requests");

        Assert.Contains(summary, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Above_fifty_rows_it_has_pages()
    {
        await AddLateAsync(51);
        var patient = await App.Patient().Open("/en/requests");

        var (words, rows) = (patient.Words, patient.Page.QuerySelectorAll("tbody tr").Length);
        await patient.Follow("Next page");

        Assert.Contains("Page 1 of 2", words, StringComparison.Ordinal);
        Assert.Equal((50, 1), (rows, patient.Page.QuerySelectorAll("tbody tr").Length));
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task Of_a_thousand_requests_no_more_than_the_fifty_shown_are_opened()
    {
        await AddLateAsync(50);
        await AddAsync("Quiet Clinic");
        await CopyTheLastAsync(949);

        var patient = await App.Patient().Open("/en/requests");

        Assert.Contains("Page 1 of 20", patient.Words, StringComparison.Ordinal);
        Assert.Contains("All (1000)", patient.Words, StringComparison.Ordinal);
        Assert.Equal(50, patient.Page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Above_ten_rows_it_has_filters()
    {
        await AddLateAsync(12);
        await AddAsync("Quiet Clinic");
        var patient = await App.Patient().Open("/en/requests?part=2");

        await patient.Follow("Open, not late (1)");
        var waiting = patient.Page.QuerySelector("tbody th a")!.TextContent;
        await patient.Follow("Done (0)");

        Assert.Equal("Quiet Clinic", waiting);
        Assert.Contains("No request is in this list.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_or_filter_that_does_not_exist_shows_what_there_is()
    {
        await AddAsync("Quiet Clinic");

        Assert.Single((await App.Patient().Open("/en/requests?part=99&show=nothing")).Page.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Nobody_sees_the_requests_of_others()
    {
        await App.Filing.AddAsync((await Guest.BeginAsync(App.Host)).OwnerId, Details, hasClock: true, Sent);

        Assert.DoesNotContain("Lakeside", (await App.Patient().Open("/en/requests")).Words, StringComparison.Ordinal);
    }

    private async Task AddLateAsync(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            await AddAsync($"Clinic {number}", Sent, Received);
        }
    }

    /// <summary>Copies of a row that nobody can open: a seal belongs to its own row.</summary>
    private Task<int> CopyTheLastAsync(int copies) => App.Host.WithDbAsync(db =>
    {
        var columns = db.Model.FindEntityType(typeof(AccessRequest))!.GetProperties().Select(column => column.Name).ToList();
        var values = columns.Select(column => column switch
        {
            "Id" or "DraftId" => $"substr({column}, 1, 24) || printf('%012X', n)",
            "PublicId" or "Reference" => $"{column} || '-' || n",
            _ => column,
        });
        var copy = $"""
            WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {copies})
            INSERT INTO Requests ({string.Join(", ", columns)})
            SELECT {string.Join(", ", values)} FROM numbers, (SELECT * FROM Requests ORDER BY rowid DESC LIMIT 1)
            """;
        return db.Database.ExecuteSqlRawAsync(copy);
    });

    private async Task AddOneOfEachAsync()
    {
        await AddAsync("Done Clinic", Sent, new ClosedFacts(Today, ClosingOutcome.Complete, null));
        await AddAsync("Unsent Clinic");
        await AddAsync("Waiting Clinic", Sent, Received with { On = Today.AddDays(-2) });
        await AddAsync("Sent Clinic", Sent);
        await AddAsync("Answered Clinic", Sent, Received, new ArrivalFacts(DayZero.AddDays(20), [ItemOutcome.All, ItemOutcome.NoneExist], null));
        await AddAsync("Returned Clinic", Sent, new ReturnedFacts(DayZero, null));
        await AddAsync("Ready Clinic", Sent, Received, new ReadyFacts(DayZero.AddDays(20), null) { IsAccepted = true });
        await AddAsync("Soon Clinic", Sent, Received with { On = Today.AddDays(-26) });
        await AddAsync("Today Clinic", Sent, Received with { On = Today.AddDays(-30) });
        await AddAsync("Late Clinic", Sent, Received);
    }

    private Task<string> AddAsync(string name, params EventFacts[] happened)
        => App.Filing.AddAsync(App.Me, Details with { Provider = Details.Provider with { Organization = name } }, hasClock: true, happened);
}
