using System.Net;
using AngleSharp.Dom;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Letters;

public sealed class ReadTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_page_says_what_the_paper_says_and_the_file_before_it_is_fetched()
    {
        var (guest, letter) = await MakeAsync();

        var patient = await guest.Patient.Open($"/en{letter.Path}");

        var link = patient.Page.QuerySelector("a[href$='/pdf']")!;
        Assert.Matches(@"^Download your letter \(PDF, 1 page, [0-9]+ KB\)$", link.TextContent.Trim());
        using var pdf = new PrintedText(await guest.Client.GetByteArrayAsync(link.GetAttribute("href")!));
        var sheet = patient.Page.QuerySelector("article[lang=en]")!;
        Assert.All(sheet.QuerySelectorAll("h2, li, p").Where(part => part.QuerySelector("br") is null),
            part => Assert.Contains(Words(part), pdf.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("Rosa", patient.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_of_the_law_stays_on_one_line()
    {
        var (guest, letter) = await MakeAsync();

        var sheet = (await guest.Patient.Open($"/en{letter.Path}")).Page.QuerySelector("article[lang=en]")!;

        Assert.Contains(sheet.QuerySelectorAll(".app-reference"), section => section.TextContent.StartsWith("164.524(c)(", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_file_is_a_download_named_by_its_reference_that_nobody_keeps()
    {
        var (guest, letter) = await MakeAsync();

        var answer = await guest.Client.GetAsync($"/en{letter.Path}/pdf");

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        var name = $"letter-{letter.Reference}-2026-03-02.pdf";
        Assert.Equal($"attachment; filename={name}; filename*=UTF-8''{name}",
            answer.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal("sandbox; default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_letter_is_given_again_byte_for_byte()
    {
        var (guest, letter) = await MakeAsync();

        var first = await guest.Client.GetByteArrayAsync($"/en{letter.Path}/pdf");
        var again = await guest.Client.GetByteArrayAsync($"/es{letter.Path}/pdf");

        Assert.Equal(first, again);
    }

    [Fact]
    public async Task The_Spanish_copy_is_one_link_away_and_says_that_it_is_to_keep()
    {
        var (guest, letter) = await MakeAsync();

        var patient = await guest.Patient.Open($"/es{letter.Path}");
        await patient.Follow("Leerla en español");

        Assert.EndsWith(letter.CopyId, patient.At, StringComparison.Ordinal);
        Assert.Contains(
            "Copia en español para usted. No la envíe.", patient.Page.QuerySelector("article[lang=es]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Su carta: copia en español", patient.Heading);
    }

    [Fact]
    public async Task Someone_elses_letter_is_not_there_in_any_form()
    {
        var (_, letter) = await MakeAsync();
        var cover = $"/requests/{letter.RequestId}/fax-cover";
        var (stranger, nobody) = (await Guest.BeginAsync(app), Guest.Browser(app));

        var answers = new List<HttpStatusCode>();
        foreach (var path in new[] { letter.Path, $"{letter.Path}/pdf", cover, $"{cover}/pdf" })
        {
            answers.Add((await stranger.Client.GetAsync($"/en{path}")).StatusCode);
            answers.Add((await nobody.Client.GetAsync($"/en{path}")).StatusCode);
        }

        Assert.Equal(Enumerable.Repeat(HttpStatusCode.NotFound, 8), answers);
    }

    [Fact]
    public async Task A_letter_is_found_only_under_its_own_request()
    {
        var (guest, letter) = await MakeAsync();
        var other = await MakeAsync(guest);

        Assert.Equal(HttpStatusCode.NotFound, (await guest.Client.GetAsync($"/en/requests/{other.RequestId}/letters/{letter.LetterId}")).StatusCode);
    }

    [Fact]
    public async Task Markup_in_a_name_is_shown_as_text()
    {
        var guest = await Guest.BeginAsync(app);
        var sly = SampleRequests.Common.Patient with { Name = new PersonName("<script>alert(1)</script>") };
        var letter = await KeptLetter.MakeAsync(app, guest, SampleRequests.Common with { Patient = sly });

        var patient = await guest.Patient.Open($"/en{letter.Path}");

        Assert.Empty(patient.Page.QuerySelectorAll("article script"));
        Assert.Contains("<script>alert(1)</script>", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_30_A_fax_cover_names_the_total_of_pages_and_is_named_for_nobody()
    {
        var (guest, letter) = await MakeAsync();

        var patient = await guest.Patient.Open($"/en{letter.Path}");
        await patient.Follow("Get a fax cover page");
        var file = await guest.Client.GetAsync(patient.Page.QuerySelector("a[href$='/pdf']")!.GetAttribute("href"));

        Assert.Contains("Total pages, with this one 2", patient.Words, StringComparison.Ordinal);
        using var pdf = new PrintedText(await file.Content.ReadAsByteArrayAsync());
        Assert.Contains("Total pages, with this one: 2", pdf.Text, StringComparison.Ordinal);
        Assert.Equal($"fax-cover-{letter.Reference}-2026-03-02.pdf", file.Content.Headers.ContentDisposition!.FileName);
    }

    private async Task<(Guest Guest, KeptLetter Letter)> MakeAsync()
    {
        var guest = await Guest.BeginAsync(app);
        return (guest, await MakeAsync(guest));
    }

    private Task<KeptLetter> MakeAsync(Guest guest) => KeptLetter.MakeAsync(app, guest, SampleRequests.Common);

    private static string Words(IElement part) => string.Join(' ', part.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
