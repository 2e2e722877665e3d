using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Browser.Tests.Journeys;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>Every page in the ways people see it: axe finds no fault, nothing is beside the screen or cut off, and it is light.</summary>
public abstract class EveryPageTests(LiveApp live)
{
    private protected static readonly Screen[] Phone = [new(320), new(320, Drawn.Dark), new(320, Drawn.ForcedColors), new(320, Drawn.TextSpacing)];
    private protected static readonly Screen[] Desk = [new(1280), new(1280, Drawn.Dark), new(1280, Drawn.ForcedColors), new(1280, Drawn.TextSpacing)];

    private protected async Task LookAtAll(string language, params IReadOnlyList<Screen> screens)
    {
        SampleAnswers.Speak(language);
        var site = new SiteMap(live);
        var desk = await FullDesk.BeginAsync(live.App);
        List<string> faults = [], seen = [];

        await Tour(async (visitor, tours) =>
        {
            await tours.OpenPages(site.Open(language));
            await Asks(visitor, tours, language);
        });
        await Tour(async (visitor, tours) =>
        {
            await live.GiveAsync(desk, visitor);
            await tours.Dashboard();
            await tours.LaterLetter("Northside Clinic");
            await tours.Leave();
        });

        Assert.Empty(faults);
        Assert.Empty(site.Missing(seen));

        Task Tour(Func<Visitor, Tours, Task> walk) => live.VisitAsync(screens[0], Ways.Mouse, async visitor =>
        {
            var inspection = new Inspection(visitor, screens);
            await walk(visitor, new Tours(visitor, inspection, language));
            faults.AddRange(inspection.Faults);
            seen.AddRange(inspection.Seen);
        });
    }

    /// <summary>Whole requests to their letters, then two that lead to questions nobody before was asked.</summary>
    private static async Task Asks(Visitor visitor, Tours tours, string language)
    {
        await visitor.StartRequest(language);
        await tours.Wizard(SampleAnswers.Common);
        await tours.Letter(SampleAnswers.Patient);
        await visitor.BeginAnother(language);
        await tours.Wizard(SampleAnswers.ParentOfTeen);
        await tours.Letter(SampleAnswers.Parent);
        await visitor.BeginAnother(language);
        await tours.Wizard(SampleAnswers.FriendWhoHelps);
        await tours.Letter(signature: null);
        await visitor.BeginAnother(language);
        await tours.Wizard(SampleAnswers.OnlyLooks);
        await visitor.BeginAnother(language);
        await tours.Wizard(SampleAnswers.Survivor);
        await tours.DeleteUnfinished();
    }
}

public sealed class EveryEnglishPageTests(LiveApp live) : EveryPageTests(live), IClassFixture<LiveApp>
{
    [Fact]
    public Task Is_clean_and_light() => LookAtAll("en", [.. Desk, new(320)]);
}

public sealed class EverySpanishPageTests(LiveApp live) : EveryPageTests(live), IClassFixture<LiveApp>
{
    [Fact]
    public Task Is_clean_and_light() => LookAtAll("es", [.. Phone, new(1280)]);
}
