using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.CaseFile;
using RecordsRequest.Web.Features.Letters.Printing;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.Languages;
using RecordsRequest.Web.Tests.Features.Letters;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.CaseFile;

/// <summary>Alone, because work is measured.</summary>
[CollectionDefinition(nameof(LargeCaseFileTests), DisableParallelization = true)]
[Collection(nameof(LargeCaseFileTests))]
public sealed class LargeCaseFileTests() : RequestsStory(new(2027, 4, 1))
{
    private const string LeftOut = "Lines of this story that have no room here: ";
    private const string LeftOutInSpanish = "Líneas de esta historia que aquí no caben: ";

    private static readonly string Unbroken = string.Concat(Enumerable.Range(0, 500).Select(at => (char)('a' + (at * 7 % 26))));

    [Fact]
    public async Task Notes_of_one_long_word_take_at_most_ten_times_the_work_of_ordinary_ones()
    {
        var ordinary = CaseOf(Notes(400, "They said that the person who knows is on leave until Monday."));
        var unbroken = CaseOf(Notes(400, Unbroken));

        var (few, _, _) = await MedianAsync(ordinary);
        var (many, bytes, pages) = await MedianAsync(unbroken);

        TestContext.Current.SendDiagnosticMessage($"{few:0.000} s, {many:0.000} s, {bytes / 1e6:0} MB, {pages} pages");
        Assert.Empty(unbroken.Shown.LeftOut);
        Assert.InRange(many, 0, Math.Min(3, few * 10));
        Assert.InRange(bytes, 0, 200_000_000);
    }

    [Fact]
    public async Task The_case_file_of_most_pages_is_drawn_soon()
    {
        var (seconds, bytes, pages) = await MedianAsync(CaseOf(
            Enumerable.Range(1, 1200).Select(at => new CallFacts(new(2027, 2, 10), "Ms. Núñez", new string('W', 490) + at, null))));

        TestContext.Current.SendDiagnosticMessage($"{seconds:0.000} s, {bytes / 1e6:0} MB, {pages} pages");
        Assert.InRange(pages, 200, 400);
        Assert.InRange(seconds, 0, 3);
        Assert.InRange(bytes, 0, 200_000_000);
    }

    [Theory]
    [InlineData("en", "They leave out some of the middle. The ZIP has all of it.", LeftOut)]
    [InlineData("es", "Les falta una parte del medio. El ZIP lo tiene todo.", LeftOutInSpanish)]
    public async Task What_has_no_room_is_said_on_the_page_with_the_file_that_has_it(string language, string said, string leftOut)
    {
        var id = await AddLongStoryAsync(language);

        var patient = await App.Patient().Open($"/{language}/requests/{id}/case-file");

        Assert.Contains(said, patient.Words, StringComparison.Ordinal);
        Assert.Contains(leftOut, patient.Words, StringComparison.Ordinal);
        Assert.Contains("chronology.json", patient.Words.Split(leftOut)[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "", LeftOut)]
    [InlineData("es", "/copy", LeftOutInSpanish)]
    public async Task The_paper_has_the_beginning_and_the_end_and_says_that_the_middle_has_no_room(string language, string copy, string leftOut)
    {
        var id = await AddLongStoryAsync(language);

        var patient = await App.Patient().Open($"/{language}/requests/{id}/case-file/pdf{copy}");

        using var printed = new PrintedText(await patient.Answer.Content.ReadAsByteArrayAsync());
        var text = printed.Text.Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains(leftOut.Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal);
        Assert.All(["-1.", "-100.", "-500.", "-600."], note => Assert.Contains(Unbroken + note, text, StringComparison.Ordinal));
        Assert.DoesNotContain($"{Unbroken}-300.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task The_ZIP_has_all_that_the_paper_has_no_room_for(string language)
    {
        var id = await AddLongStoryAsync(language);

        var patient = await App.Patient().Open($"/en/requests/{id}/case-file/zip");

        using var files = new ZipArchive(await patient.Answer.Content.ReadAsStreamAsync());
        using var chronology = new StreamReader(await files.GetEntry("chronology.json")!.OpenAsync(), Encoding.UTF8);
        var told = await chronology.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.All(Enumerable.Range(1, 600), at => Assert.Contains($"{Unbroken}-{at}.", told, StringComparison.Ordinal));
    }

    private Task<string> AddLongStoryAsync(string language)
        => new Filing(App.Host) { Reader = language is "es" ? LetterLanguage.Spanish : LetterLanguage.English }
            .AddAsync(App.Me, Details, hasClock: true, [Sent, Received, .. Notes(600, Unbroken)]);

    private static IEnumerable<EventFacts> Notes(int count, string note)
        => Enumerable.Range(1, count).Select(at => new ObstacleFacts(new(2027, 2, 3), Obstacle.TellWhy, $"{note}-{at}."));

    private Case CaseOf(IEnumerable<EventFacts> told)
    {
        var vault = App.Host.Services.GetRequiredService<FieldVault>();
        var at = new DateTimeOffset(2027, 2, 3, 18, 0, 0, TimeSpan.Zero);
        var request = vault.Begin(Details, new(App.Me, Guid.CreateVersion7(), LetterLanguage.English, at));
        EventFacts[] all = [new LetterMadeFacts(Made, Guid.CreateVersion7(), LetterKind.Request), Sent, Received, .. told];
        var lines = all.Select(facts => new OpenEvent(Line(request, vault.Entry(facts, at)), facts));
        var file = new OpenRequest(request, Details, [.. lines], TimeZoneInfo.Utc, App.Host.Today);
        return new(file, [], Chronology.Of(file, new DemoMode(new ConfigurationBuilder().Build())));
    }

    private static RequestEvent Line(AccessRequest request, NewEvent entry)
        => new() { Id = entry.Id, RequestId = request.Id, At = entry.At, Facts = entry.Facts, FormKey = entry.FormKey };

    /// <summary>Of five after the first, by the work of the process.</summary>
    private static async Task<(double Seconds, long Bytes, int Pages)> MedianAsync(Case open)
    {
        var (runs, pdf) = (new List<(double Seconds, long Bytes)>(), Array.Empty<byte>());
        for (var run = 0; run < 6; run++)
        {
            var (before, started) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
            pdf = (await LetterPdf.DrawAsync(open.Write(Language.English), CancellationToken.None)).Bytes;
            runs.Add(((Environment.CpuUsage.TotalTime - started).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before));
        }

        using var printed = new PrintedText(pdf);
        var median = runs.Skip(1).OrderBy(run => run.Seconds).ElementAt(2);
        return (median.Seconds, median.Bytes, printed.Pages);
    }
}
