using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Dev;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Features.Letters.Printing;
using RecordsRequest.Web.Features.Offices;
using RecordsRequest.Web.Features.Posters;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.StartUp;
using RecordsRequest.Web.Tests.Harness;
using UglyToad.PdfPig;

namespace RecordsRequest.Web.Tests.Features.Dev;

/// <summary>Whoever wants to look at the site before running it: all of it, with people who are none.</summary>
public sealed class DemoTests
{
    private const string Sample = "Walter Greene";

    [Theory]
    [InlineData("en", "This is a demo.", "Others can read what you type.")]
    [InlineData("es", "Esta es una demostración.", "Otras personas pueden leer lo que escriba.")]
    public async Task Every_page_says_that_it_is_a_demo_that_others_read_and_no_robot_keeps_it(string language, string said, string others)
    {
        await using var app = Demo();
        var visitor = Guest.Browser(app).Patient;

        await visitor.Open($"/{language}");

        Assert.All([said, others], words => Assert.Contains(words, visitor.Words, StringComparison.Ordinal));
        Assert.Equal("noindex, noarchive", Assert.Single(visitor.Answer.Headers.GetValues("X-Robots-Tag")));
        Assert.Contains(said, (await visitor.Open($"/{language}/requests/new")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_opens_a_sample_person_s_requests_and_reads_a_letter_that_says_it_is_none()
    {
        await using var app = Demo();
        var visitor = Guest.Browser(app).Patient;

        await (await visitor.Open("/en/demo")).Press(Sample);
        var first = visitor.Page.QuerySelectorAll("main a").First(link => link.TextContent.Contains("Bluebonnet", StringComparison.Ordinal));
        await visitor.Open(first.GetAttribute("href")!);
        await visitor.Open(visitor.Page.QuerySelector("main a[href*='/letters/']")!.GetAttribute("href")!);

        Assert.Contains("SAMPLE. This was made on a demo site.", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_is_marked_across_every_page_and_reads_as_before()
    {
        var letter = RequestLetter.Write(SampleRequests.Longest, SampleRequests.Reference, LetterLanguage.English);
        var printed = await LetterPdf.DrawAsync([letter], letter.Title, TestContext.Current.CancellationToken);
        var marked = await LetterPdf.DrawAsync([letter], letter.Title, TestContext.Current.CancellationToken, asSamples: true);

        using var real = PdfDocument.Open(printed.Bytes);
        using var sample = PdfDocument.Open(marked.Bytes);
        foreach (var (page, asSample) in real.GetPages().Zip(sample.GetPages()))
        {
            Assert.Equal(page.Text, asSample.Text);
            Assert.Equal(page.Paths.Count + 1, asSample.Paths.Count);
        }

        Assert.Equal(printed.Pages, marked.Pages);
    }

    [Fact]
    public async Task At_night_what_visitors_left_is_gone_and_the_sample_people_are_there_again()
    {
        await using var app = Demo();
        var visitor = Guest.Browser(app).Patient;
        await visitor.StartRequest();
        var left = visitor.At;

        await app.Services.GetServices<IHostedService>().OfType<DemoNights>().Single().BeginAnewAsync(CancellationToken.None);

        Assert.NotEqual(left, (await visitor.Open(left)).At);
        Assert.Equal(SamplePeople.All.Count + 1, await app.WithDbAsync(db => db.Owners.CountAsync()));
        Assert.Contains(Sample, (await visitor.Open("/es/demo")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_the_clock_that_begins_the_night()
    {
        await using var app = Demo();

        Assert.True(await NightComesAsync(app));
    }

    [Fact]
    public async Task A_night_that_failed_in_whatever_way_is_tried_again_the_next()
    {
        await using var app = new TestApp
        {
            Settings = { ["App:Demo"] = "true" },
            Besides = services => services.AddSingleton<NodeTurns>(new FailsOnce()),
        };

        Assert.True(await NightComesAsync(app));
        Assert.Contains("The demo could not begin anew", app.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_comes_while_it_begins_anew_is_no_reason_not_to_and_the_database_stays_a_demo_s()
    {
        await using var app = Demo();
        await Guest.BeginAsync(app);
        var night = app.Services.GetServices<IHostedService>().OfType<DemoNights>().Single();

        await Task.WhenAll(ComeAsync(), night.BeginAnewAsync(CancellationToken.None), ComeAsync());
        await Task.WhenAll(ComeAsync(), night.BeginAnewAsync(CancellationToken.None), ComeAsync());
        app.Time.AdjustTime(app.Time.GetUtcNow().AddDays(40));
        await app.Services.GetServices<IHostedService>().OfType<OwnerPurge>().Single().PurgeAsync(CancellationToken.None);

        Assert.StartsWith("This is the database of a demo.", await RefusalAsync(app, "false"), StringComparison.Ordinal);

        async Task ComeAsync()
        {
            for (var visitor = 0; visitor < 10; visitor++)
            {
                await Guest.BeginAsync(app);
            }
        }
    }

    [Fact]
    public void A_poster_of_a_demo_is_marked_on_its_page()
    {
        var site = new Uri("https://localhost");
        var office = new Office
        {
            Slug = "northside",
            Name = "Northside Clinic",
            Department = "Medical Records",
            Kind = PlaceKind.DoctorOrClinic,
            Address = new("1 Main Street", null, "Austin", "TX", "78701"),
            CheckedOn = new(2026, 3, 2),
        };
        using var real = PdfDocument.Open(Poster.Draw(office, site));
        using var sample = PdfDocument.Open(Poster.Draw(office, site, asSample: true));

        Assert.Equal(real.GetPage(1).Paths.Count + 1, sample.GetPage(1).Paths.Count);
        Assert.Equal(real.GetPage(1).Text, sample.GetPage(1).Text);
    }

    [Fact]
    public async Task A_demo_refuses_a_database_with_people_in_it_and_the_site_refuses_a_demo_s()
    {
        await using var real = new TestApp();
        await Guest.BeginAsync(real);
        await using var demo = Demo();

        Assert.StartsWith("App:Demo is true, and the database has people in it", await RefusalAsync(real, "true"), StringComparison.Ordinal);
        Assert.StartsWith("This is the database of a demo.", await RefusalAsync(demo, "false"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_neither_true_nor_false_refuses_to_start()
    {
        await using var app = new TestApp();

        Assert.Equal("The setting App:Demo must be true or false.", await RefusalAsync(app, "yes"));
    }

    [Fact]
    public async Task Without_the_setting_there_is_no_demo_and_a_word_of_it_nowhere()
    {
        await using var app = new TestApp();
        var visitor = Guest.Browser(app).Patient;

        Assert.DoesNotContain("demo", (await visitor.Open("/en")).Words, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open("/en/demo")).Status);
    }

    /// <summary>Whether what a visitor left is gone some night.</summary>
    private static async Task<bool> NightComesAsync(TestApp app)
    {
        await Guest.Browser(app).Patient.StartRequest();
        var asked = 0;
        while (await app.WithDbAsync(db => db.Set<Draft>().AnyAsync()) && asked++ < 20_000)
        {
            // The app may not have set its alarm yet: then it is for the next night.
            app.Time.Advance(asked % 200 is 1 ? TimeSpan.FromDays(1) : TimeSpan.Zero);
        }

        return asked > 0 && !await app.WithDbAsync(db => db.Set<Draft>().AnyAsync());
    }

    private static TestApp Demo() => new() { Settings = { ["App:Demo"] = "true" } };

    private static async Task<string> RefusalAsync(TestApp app, string setting)
        => (await Assert.ThrowsAsync<StartUpRefusedException>(
            () => new DemoStep(
                new(new ConfigurationBuilder().AddInMemoryCollection([new("App:Demo", setting)]).Build()),
                app.Services.GetRequiredService<IServiceScopeFactory>(),
                app.Time).RunAsync(CancellationToken.None))).Message;

    /// <summary>As a connection that has ended does.</summary>
    private sealed class FailsOnce : NodeTurns
    {
        private int _nights;

        public override Task<bool> TryTakeAsync(string what, CancellationToken cancellation)
            => what == nameof(DemoNights) && Interlocked.Increment(ref _nights) == 1
                ? throw new InvalidOperationException()
                : Task.FromResult(true);
    }
}
