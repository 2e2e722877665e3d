using System.Net;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Web.Tests.Features.Letters;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Complaints;

/// <summary>The sheet with what the government's form asks for, made on the page and not kept.</summary>
public sealed class ComplaintSheetTests() : RequestsStory(new(2027, 4, 1))
{
    [Fact]
    public async Task The_sheet_is_a_PDF_that_says_what_the_page_says_and_is_not_kept()
    {
        var id = await App.AddAsync(Sent, Received, new ObstacleFacts(new(2027, 2, 10), Obstacle.NotaryOrWitness, "A private note"),
            new FeeNoticeFacts(new(2027, 2, 12), [new(FeeKind.SearchOrRetrieval, 20)], null));
        var patient = await OpenAsync(id, "/complaint");

        await patient.Fill("What happened, in your own words (optional)", "Señora López me dijo que no.\nY colgó.")
            .Choose("Name the kinds of records I asked for").Press("Get the sheet (PDF)");
        using var printed = await DownloadedAsync(patient, @"^complaint-sheet-RR-.{9}-2027-04-01\.pdf$", "en");

        Assert.Equal("Complaint sheet", printed.Title);
        foreach (var words in (string[])
        [
            "1. Who complains", "Lakeside Clinic", "7. What happened", "Señora López me dijo que no.",
            "It asked for a notary or a witness. Rule to look at: 45 CFR 164.514(h).", "The fee that it named: $20 (45 CFR 164.524(c)(4)).",
            "It told me that it will charge $20. As I read the rule and the guidance of 2016 on access, this may not be charged: Search or retrieval",
            "MRI: the actual images", "8. Signature and date",
        ])
        {
            Assert.Contains(words, printed.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("knee", printed.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("private note", printed.Text, StringComparison.Ordinal);
        Assert.Empty((await OpenAsync(id, "/complaint")).ValueOf("What happened, in your own words (optional)"));
    }

    [Fact]
    public async Task A_reader_of_Spanish_gets_a_copy_in_Spanish_beside_the_English_sheet()
    {
        var patient = await App.Patient().Open($"/es/requests/{await App.AddAsync(Sent, Received)}/complaint");

        var page = patient.Words;
        await patient.Press("Ver la hoja");
        var sheets = patient.Page.QuerySelectorAll("article.app-letter").Select(sheet => sheet.GetAttribute("lang")).ToList();
        await patient.Press("Obtener una copia en español (PDF)");
        using var printed = await DownloadedAsync(patient, @"^complaint-sheet-RR-.{9}-2027-04-01-es\.pdf$", "es");

        Assert.Contains("Quedan 153 días: el último día es el miércoles 1 de septiembre de 2027.", page, StringComparison.Ordinal);
        Assert.Equal(["en", "es"], sheets);
        Assert.Contains("Copia en español para usted. No la envíe.", printed.Text, StringComparison.Ordinal);
        Assert.Contains("4. Organización contra la que es la queja", printed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answers_can_be_copied_one_by_one_in_the_order_of_the_portal()
    {
        var patient = await OpenAsync(await App.AddAsync(Sent, Received), "/complaint");

        await patient.Fill("What happened, in your own words (optional)", "They laughed at me.").Press("Look at the sheet");

        var parts = patient.Page.QuerySelectorAll("main > h3").Select(part => part.TextContent).ToList();
        Assert.Equal("1. Who complains", parts[0]);
        Assert.Equal(parts.Order(StringComparer.Ordinal), parts);
        Assert.Equal("Rosa Martínez", patient.ValueOf("Name"));
        Assert.Contains("They laughed at me.", patient.ValueOf("7. What happened"), StringComparison.Ordinal);
        Assert.NotEmpty(patient.Page.QuerySelectorAll("button[data-copy][hidden]"));
    }

    [Fact]
    public async Task What_cannot_be_printed_or_is_too_long_is_refused_at_its_field_and_kept()
    {
        var patient = await OpenAsync(await App.AddAsync(Sent, Received), "/complaint");

        await patient.Fill("What happened, in your own words (optional)", "They laughed 🙂")
            .Fill("Number of an earlier complaint about this (optional)", new string('7', 41)).Press("Get the sheet (PDF)");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal(
            ["Use 40 characters or fewer", "The letter cannot print these characters: 🙂. The first is here: character 14. Use other letters."],
            patient.Errors);
        Assert.Equal("They laughed 🙂", patient.ValueOf("What happened, in your own words (optional)"));
    }

    private Task<Patient> OpenAsync(string id, string page) => App.Patient().Open($"/en/requests/{id}{page}");

    private static async Task<PrintedText> DownloadedAsync(Patient patient, string name, string language)
    {
        Assert.Equal(HttpStatusCode.OK, patient.Status);
        Assert.Equal("application/pdf", patient.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Matches(name, patient.Answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("sandbox; default-src 'none'", patient.Answer.Headers.GetValues("Content-Security-Policy").Single());
        var pdf = await patient.Answer.Content.ReadAsByteArrayAsync();
        await ReadableDocument.AssertAsync(pdf, language);
        return new(pdf);
    }
}
