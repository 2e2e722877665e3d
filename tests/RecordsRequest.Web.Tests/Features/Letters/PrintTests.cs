using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Letters;

/// <summary>Paper is made from the PDF itself, which the browser's own viewer opens.</summary>
public sealed class PrintTests() : RequestsStory(DayThirty.AddDays(1))
{
    private const string Viewer = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    [Theory]
    [InlineData("en", "Print the PDF")]
    [InlineData("es", "Imprimir el PDF")]
    public async Task The_letter_opens_where_it_can_be_printed_and_no_browser_keeps_it(string language, string print)
    {
        var guest = await Guest.BeginAsync(App.Host);
        var letter = await KeptLetter.MakeAsync(App.Host, guest, SampleRequests.Common);
        var patient = await guest.Patient.Open($"/{language}{letter.Path}");

        await patient.Follow(print);

        AssertShown(patient, $"letter-{letter.Reference}-{App.Host.Today:yyyy-MM-dd}.pdf");
        var kept = await guest.Client.GetByteArrayAsync($"/{language}{letter.Path}/pdf");
        Assert.Equal(kept, await patient.Answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_fax_cover_and_a_letter_with_its_enclosures_open_too()
    {
        var id = await new Filing(App.Host) { KeepsLetter = true }.AddAsync(App.Me, Details, hasClock: true, Sent, Received);
        App.Host.Time.Advance(TimeSpan.FromMinutes(1));
        var reminder = await (await App.Patient().Open($"/en/requests/{id}/reminder-letter")).Press("Make the letter");

        await reminder.Follow("Print the PDF");
        var cover = await (await App.Patient().Open($"/en/requests/{id}/fax-cover")).Follow("Print the PDF");

        AssertShown(reminder, "letter-with-enclosures-");
        AssertShown(cover, "fax-cover-");
    }

    [Theory]
    [InlineData("en", "This page is for reading. To send the letter, print the PDF and sign it.")]
    [InlineData("es", "Esta página es para leer. Para enviar la carta en inglés, imprima el PDF y fírmelo.")]
    public async Task The_page_says_that_it_is_for_reading_and_says_so_on_paper_too(string language, string words)
    {
        var guest = await Guest.BeginAsync(App.Host);
        var letter = await KeptLetter.MakeAsync(App.Host, guest, SampleRequests.Common);

        var patient = await guest.Patient.Open($"/{language}{letter.Path}");

        Assert.Contains(words, patient.Page.QuerySelector("main > .app-lead")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(patient.Page.QuerySelectorAll("[data-print]"));
        var style = await guest.Client.GetStringAsync("/css/app.css");
        const string LetterAlone = ":is(main,form,details):has(.app-letter)>:not(.app-letter,.app-lead,:has(.app-letter)){display:none}";
        Assert.Contains(LetterAlone, style, StringComparison.Ordinal);
    }

    private static void AssertShown(Patient patient, string name)
    {
        var disposition = patient.Answer.Content.Headers.ContentDisposition!;
        Assert.Equal("inline", disposition.DispositionType);
        Assert.StartsWith(name, disposition.FileName, StringComparison.Ordinal);
        Assert.Equal("application/pdf", patient.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Viewer, patient.Answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("no-store", patient.Answer.Headers.CacheControl!.ToString());
    }
}
