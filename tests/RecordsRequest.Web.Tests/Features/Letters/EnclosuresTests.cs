using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Letters;

public sealed class EnclosuresTests() : RequestsStory(DayThirty.AddDays(1))
{
    private static readonly byte[] DrawnOnce = Encoding.ASCII.GetBytes("%PDF-1.4 as it was drawn once");

    [Fact]
    public async Task The_page_of_a_reminder_says_what_its_file_holds_and_what_to_sign()
    {
        var patient = await MakeAsync("reminder-letter", Sent, Received);

        Assert.Contains(
            "This file has your letter and the copies that go with it. Sign only the letter.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_is_named_for_nobody_and_no_browser_keeps_it_or_lets_it_run()
    {
        var patient = await MakeAsync("reminder-letter", Sent, Received);

        await patient.Follow("Download all pages to send (PDF)");

        Assert.Equal("application/pdf", patient.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Matches(@"^letter-with-enclosures-RR-.{9}-2027-03-06\.pdf$", patient.Answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("no-store", patient.Answer.Headers.CacheControl!.ToString());
        Assert.Equal("sandbox; default-src 'none'", patient.Answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task A_reminder_is_had_with_the_first_letter_and_the_Privacy_Officers_copy_as_one_file()
    {
        var patient = await MakeAsync("reminder-letter", Sent, Received);

        await patient.Follow("Download all pages to send (PDF)");

        using var pdf = await PdfOfAsync(patient);
        Assert.Equal("Follow-up letter to a records office, with enclosures", pdf.Title);
        Assert.Equal(3, pdf.Pages);
        Assert.Contains("March 6, 2027", pdf.Page(1), StringComparison.Ordinal);
        Assert.Contains("Enclosed: copy of my letter of January 31, 2027 Copy to: Privacy Officer", pdf.Page(1), StringComparison.Ordinal);
        Assert.StartsWith("Copy of my letter of January 31, 2027 Rosa Martínez ", pdf.Page(2), StringComparison.Ordinal);
        Assert.DoesNotContain("March 6, 2027", pdf.Page(2), StringComparison.Ordinal);
        Assert.StartsWith("Copy for the Privacy Officer, without the enclosed letter ", pdf.Page(3), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_is_one_link_away_from_the_request_too()
    {
        var letter = await MakeAsync("reminder-letter", Sent, Received);
        var patient = await App.Patient().Open(letter.At.Split("/letters/")[0]);

        await patient.Follow("Download all pages to send (PDF)");

        Assert.Equal($"{letter.At}/pdf/with-enclosures", patient.At);
        Assert.Equal(HttpStatusCode.OK, patient.Status);
    }

    [Fact]
    public async Task Review_30_the_fax_cover_counts_all_that_goes_with_the_letter()
    {
        var patient = await MakeAsync("reminder-letter", Sent, Received);

        await patient.Follow("Get a fax cover page");

        Assert.Contains("Total pages, with this one 4", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_30_the_fax_cover_of_a_letter_without_a_Privacy_Officers_copy_counts_one_page_less()
    {
        var patient = await MakeAsync("write/receipt-check", Sent);

        await patient.Follow("Get a fax cover page");

        Assert.Contains("Total pages, with this one 3", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_more_is_kept_and_what_was_kept_stays_as_it_was()
    {
        var patient = await MakeAsync("reminder-letter", Sent, Received);
        var before = await KeptAsync();

        await patient.Follow("Download all pages to send (PDF)");
        var again = await App.Patient().Open(patient.At);

        Assert.Equal(await patient.Answer.Content.ReadAsByteArrayAsync(), await again.Answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(before, await KeptAsync());
    }

    [Fact]
    public async Task A_letter_drawn_by_an_earlier_program_is_drawn_anew_in_the_file()
    {
        var patient = await MakeAsync("reminder-letter", Sent, Received);
        await KeepFirstLetterAsDrawnOnceAsync();

        await patient.Follow("Download all pages to send (PDF)");

        using var pdf = await PdfOfAsync(patient);
        Assert.StartsWith("Copy of my letter of January 31, 2027 ", pdf.Page(2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_drawn_by_an_earlier_program_keeps_its_own_file_as_it_was()
    {
        var patient = await MakeAsync("reminder-letter", Sent, Received);
        await KeepFirstLetterAsDrawnOnceAsync();
        var first = $"{patient.At.Split("/letters/")[0]}/letters/{await FirstLetterAsync()}/pdf";
        await patient.Follow("Download all pages to send (PDF)");

        await patient.Open(first);

        Assert.Equal(DrawnOnce, await patient.Answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Who_reads_Spanish_sends_the_English_letter_with_the_English_first_one()
    {
        var patient = await MakeInSpanishAsync();

        await patient.Follow("Descargar todas las páginas para enviar (PDF)");

        using var english = await PdfOfAsync(patient);
        Assert.Equal(3, english.Pages);
        Assert.StartsWith("Copy of my letter of January 31, 2027 ", english.Page(2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_to_sign_the_Spanish_copy_and_its_English_name_is_marked_as_English()
    {
        var patient = await MakeInSpanishAsync();

        await patient.Follow("Leerla en español");

        Assert.DoesNotContain("Firme solo la carta.", patient.Words, StringComparison.Ordinal);
        Assert.Equal(["(Privacy Officer)"], patient.Page.QuerySelectorAll("article[lang=es] [lang=en]").Select(name => name.TextContent));
    }

    [Fact]
    public async Task Who_reads_Spanish_keeps_a_copy_of_the_letter_with_that_of_the_first_one()
    {
        var patient = await MakeInSpanishAsync();
        await patient.Follow("Leerla en español");

        await patient.Follow("Descargarla con su primera carta (PDF)");

        using var spanish = await PdfOfAsync(patient);
        Assert.Equal(2, spanish.Pages);
        Assert.StartsWith("Copia en español para usted. No la envíe. ", spanish.Page(1), StringComparison.Ordinal);
        Assert.StartsWith("Copia en español de mi carta del 31 de enero de 2027. No la envíe. ", spanish.Page(2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_letter_goes_alone()
    {
        var patient = await MakeAsync("reminder-letter", Sent, Received);
        var first = $"{patient.At.Split("/letters/")[0]}/letters/{await FirstLetterAsync()}";

        var page = (await patient.Open(first)).Words;
        var file = (await patient.Open($"{first}/pdf/with-enclosures")).Status;

        Assert.DoesNotContain("Download all pages", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, file);
    }

    [Fact]
    public async Task Someone_elses_file_is_not_there()
    {
        var file = $"{(await MakeAsync("reminder-letter", Sent, Received)).At}/pdf/with-enclosures";
        var (stranger, nobody) = (await Guest.BeginAsync(App.Host), Guest.Browser(App.Host));

        var (toStranger, toNobody) = (await stranger.Client.GetAsync(file), await nobody.Client.GetAsync(file));

        Assert.Equal(HttpStatusCode.NotFound, toStranger.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, toNobody.StatusCode);
    }

    private async Task<Patient> MakeAsync(string page, params EventFacts[] happened)
    {
        var id = await new Filing(App.Host) { KeepsLetter = true }.AddAsync(App.Me, Details, hasClock: true, happened);
        App.Host.Time.Advance(TimeSpan.FromMinutes(1));
        return await (await App.Patient().Open($"/en/requests/{id}/{page}")).Press("Make the letter");
    }

    private async Task<Patient> MakeInSpanishAsync()
    {
        var id = await new Filing(App.Host) { Reader = LetterLanguage.Spanish, KeepsLetter = true }
            .AddAsync(App.Me, Details, hasClock: true, Sent, Received);
        return await (await App.Patient().Open($"/es/requests/{id}/reminder-letter")).Press("Hacer la carta");
    }

    private Task<string> FirstLetterAsync() => App.Host.WithDbAsync(
        db => db.LettersOf(App.Me).Where(letter => letter.Kind == LetterKind.Request).Select(letter => letter.PublicId).SingleAsync());

    private Task<int> KeepFirstLetterAsDrawnOnceAsync() => App.Host.WithDbAsync(async db =>
    {
        var letter = await db.LettersOf(App.Me).SingleAsync(letter => letter.Kind == LetterKind.Request);
        var bytes = App.Host.Services.GetRequiredService<FieldVault>().Seal(
            DrawnOnce, new SealPlace("Letters", nameof(StoredLetter.Pdf), letter.Id, ClearColumns.Of(letter)));
        return await db.LettersOf(App.Me).Where(kept => kept.Id == letter.Id).ExecuteUpdateAsync(set => set.SetProperty(kept => kept.Pdf, bytes));
    });

    private Task<List<string>> KeptAsync() => App.Host.WithDbAsync(async db =>
    {
        var vault = App.Host.Services.GetRequiredService<FieldVault>();
        var letters = await db.LettersOf(App.Me).AsNoTracking().OrderBy(letter => letter.Id).ToListAsync();
        return letters.ConvertAll(letter => string.Join(' ',
            Convert.ToHexString(vault.OpenSha256(letter)),
            Convert.ToHexString(vault.OpenPdf(letter))));
    });

    private static async Task<PrintedText> PdfOfAsync(Patient patient) => new(await patient.Answer.Content.ReadAsByteArrayAsync());
}
