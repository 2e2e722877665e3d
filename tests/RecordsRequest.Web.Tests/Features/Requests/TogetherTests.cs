using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>Offices that were asked the same.</summary>
public sealed class TogetherTests() : RequestsStory(DayThirty.AddDays(5))
{
    [Fact]
    public async Task They_are_listed_with_the_most_urgent_first_and_one_next_step_each()
    {
        var bundle = Guid.CreateVersion7();
        var hospital = await AddAsync("Lakeside Hospital", bundle);
        await AddAsync("Valley Radiology", bundle, Sent, Received);
        await AddAsync("Cedar Surgery", bundle, Sent);
        await AddAsync("Other Clinic", Guid.CreateVersion7());

        var patient = await App.Patient().Open($"/en/requests/{hospital}/together");

        Assert.Equal(
            ["Valley Radiology", "Cedar Surgery", "Lakeside Hospital"], patient.Page.QuerySelectorAll("tbody th a").Select(link => link.TextContent));
        Assert.All(patient.Page.QuerySelectorAll("tbody tr"), row => Assert.Single(row.QuerySelectorAll("td:last-child a")));
        Assert.DoesNotContain(bundle.ToString(), patient.Page.DocumentElement.InnerHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("en", "Asked together Valley Radiology: 5 days late")]
    [InlineData("es", "Valley Radiology: 5 días de atraso")]
    public async Task The_page_of_each_names_the_others_and_how_they_stand(string language, string other)
    {
        var bundle = Guid.CreateVersion7();
        var hospital = await AddAsync("Lakeside Hospital", bundle);
        await AddAsync("Valley Radiology", bundle, Sent, Received);

        var patient = await App.Patient().Open($"/{language}/requests/{hospital}");

        Assert.Contains(other, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_says_which_were_asked_together_and_says_nothing_of_one_alone()
    {
        var bundle = Guid.CreateVersion7();
        await AddAsync("Lakeside Hospital", bundle);
        await AddAsync("Valley Radiology", bundle, Sent);
        await AddAsync("Begun Clinic", Guid.CreateVersion7());
        await AddAsync("Single Clinic", null);

        var patient = await App.Patient().Open("/en/requests");

        Assert.Equal(
            ["Valley Radiology", "Lakeside Hospital"],
            patient.Page.QuerySelectorAll("tbody th")
                .Where(cell => cell.TextContent.Contains("One of 2 offices you asked together", StringComparison.Ordinal))
                .Select(cell => cell.QuerySelector("a")!.TextContent));
    }

    [Fact]
    public async Task A_request_asked_alone_stands_alone()
        => Assert.Single(
            (await App.Patient().Open($"/en/requests/{await AddAsync("Single Clinic", null)}/together")).Page.QuerySelectorAll("tbody tr"));

    private Task<string> AddAsync(string name, Guid? bundle, params EventFacts[] happened)
        => new Filing(App.Host) { BundleId = bundle }
            .AddAsync(App.Me, Details with { Provider = Details.Provider with { Organization = name } }, hasClock: true, happened);
}
