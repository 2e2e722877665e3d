using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Features.Letters;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.CaseFile;

public sealed class CaseFileTests() : RequestsStory(new(2027, 4, 1))
{
    /// <summary>What of the whole story stands in the case file and on its page.</summary>
    private static readonly string[] Told =
    [
        "Patient: Rosa Martínez", "Office asked: Lakeside Clinic", "The way asked for: On the office's website for patients (portal).",
        "Lab and test results. For all dates of care. Now: All of it came.",
        "The pictures themselves (knee).",
        "January 31, 2027: You sent your letter", "By certified mail Certified mail number: 9407 3000",
        "The office got the letter on February 3, 2027. That is day 0.",
        "Rule: 45 CFR 164.524(b)(2). An answer is due within 30 calendar days. Day 30 is March 5, 2027.",
        "It does not count: the last day stayed March 5, 2027. It gave no reasons.",
        "The last day is Friday, March 5, 2027", "of our rules. The rules were last checked on November 22, 2026.",
        "You spoke to: Ms. Núñez", "They named a cost: $45.50", "Finding or fetching the records: $20",
        "Newest total, of February 12, 2027: $45.50.",
        "Their reason: It might upset me", "What a complaint could be about",
        "Rule: 45 CFR 164.524(b)(2). Last of the 180 days: September 1, 2027.",
        "Their number: 27-00991", "How to check the files",
    ];

    [Fact]
    public async Task The_ZIP_holds_each_document_as_it_was_made_and_every_sum_is_right()
    {
        await using var app = new TestApp();
        var guest = await Guest.BeginAsync(app);
        var kept = await KeptLetter.MakeAsync(app, guest, Details);
        var made = await (await guest.Patient.Open($"/en{kept.Path}/pdf")).Answer.Content.ReadAsByteArrayAsync();
        var patient = await guest.Patient.Open($"/es/requests/{kept.RequestId}/case-file");

        await patient.Follow("Obtener todo (ZIP)");
        var files = await UnpackedAsync(patient);
        var day = $"{app.Time.GetUtcNow().UtcDateTime.AddHours(-10):yyyy-MM-dd}"; // where nothing is known, the westernmost day
        var book = $"case-file-{kept.Reference}-{day}";
        using var english = new PrintedText(files[$"{book}.pdf"]);

        Assert.Equal($"{book}.zip", patient.Answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("sandbox; default-src 'none'", patient.Answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.True(patient.Answer.Headers.CacheControl!.NoStore);
        Assert.Equal(
            [$"{book}.pdf", $"{book}-es.pdf", $"01-request-{day}.pdf", $"02-request-{day}-es.pdf",
                "chronology.json", "SHA256SUMS.txt"],
            files.Keys);
        Assert.Equal(made, files[$"01-request-{day}.pdf"]);
        Assert.Equal(
            string.Concat(files.Where(file => file.Key is not "SHA256SUMS.txt").Select(file => $"{SumOf(file.Value)}  {file.Key}\n")),
            Encoding.UTF8.GetString(files["SHA256SUMS.txt"]));
        await ReadableDocument.AssertAsync(files[$"{book}.pdf"], "en");
        await ReadableDocument.AssertAsync(files[$"{book}-es.pdf"], "es");
        Assert.All(
            files.Where(file => char.IsAsciiDigit(file.Key[0]) || file.Key is "chronology.json"),
            file => Assert.Contains($"{file.Key} {SumOf(file.Value)}", english.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_case_file_tells_the_whole_story()
    {
        var id = await App.AddAsync(WholeStory);
        var patient = await App.Patient().Open($"/en/requests/{id}");
        await patient.Follow("Save everything about this request");
        var page = patient.Words;

        await patient.Follow("Get only the case file (PDF in English)");

        using var printed = new PrintedText(await patient.Answer.Content.ReadAsByteArrayAsync());
        var text = printed.Text;
        Assert.Equal("Case file: a request for medical records", printed.Title);
        Assert.All(Told, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.All(Told, words => Assert.Contains(words.Split(": ")[^1], page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_place_that_HIPAA_may_not_reach_has_a_case_file_without_days_and_without_complaints()
    {
        var id = await App.Filing.AddAsync(
            App.Me, Details with { Provider = Details.Provider with { Coverage = Coverage.No } }, hasClock: false, Sent, Received,
            new ObstacleFacts(new(2027, 2, 9), Obstacle.SearchFee, null));

        using var printed = await PdfOfAsync(id);

        Assert.Contains("No day is counted.", printed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("180", printed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("164.5", printed.Text, StringComparison.Ordinal);
    }

    public static TheoryData<string> Stages => ["made", "sent", "received", "ready", "returned", "closed"];

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task It_can_be_had_at_every_stage_in_both_languages(string stage)
    {
        EventFacts[] happened = stage switch
        {
            "made" => [],
            "sent" => [Sent],
            "received" => [Sent, Received],
            "ready" => [Sent, Received, new ReadyFacts(new(2027, 2, 9), null) { IsAccepted = true }],
            "returned" => [Sent, new ReturnedFacts(new(2027, 2, 9), null)],
            _ => [Sent, Received, new ClosedFacts(new(2027, 3, 1), ClosingOutcome.Complete, null)],
        };
        var id = await App.AddAsync(happened);

        var english = (await App.Patient().Open($"/en/requests/{id}/case-file")).Heading;
        var spanish = (await App.Patient().Open($"/es/requests/{id}/case-file")).Heading;
        var files = await UnpackedAsync(await App.Patient().Open($"/en/requests/{id}/case-file/zip"));
        using var printed = await PdfOfAsync(id);

        Assert.Equal(("Save everything about this request", "Guardar todo sobre esta solicitud"), (english, spanish));
        Assert.Contains("What happened", printed.Text, StringComparison.Ordinal);
        Assert.Equal(3, files.Count);
    }

    [Fact]
    public async Task The_longest_log_stays_whole_and_signs_no_page_can_print_stand_in_the_data()
    {
        var note = string.Concat(Enumerable.Repeat("¿Año? ", 82)) + "fin 🙂";
        var id = await App.AddAsync([Sent, Received, .. Enumerable.Range(1, 58).Select(
            at => new ObstacleFacts(new DateOnly(2027, 2, 3).AddDays(at / 2), Obstacle.TellWhy, $"{note} {at}"))]);

        var files = await UnpackedAsync(await App.Patient().Open($"/en/requests/{id}/case-file/zip"));
        using var printed = new PrintedText(files.Single(file => file.Key.StartsWith("case-file-", StringComparison.Ordinal)).Value);
        using var data = JsonDocument.Parse(files["chronology.json"]);
        var text = printed.Text;

        Assert.InRange(printed.Pages, 8, 40);
        Assert.All(Enumerable.Range(1, 58), at => Assert.Contains($"¿Año? fin [?] {at} You told us", text, StringComparison.Ordinal));
        Assert.EndsWith($"Page {printed.Pages} of {printed.Pages}", printed.Page(printed.Pages), StringComparison.Ordinal);
        Assert.Equal(
            Enumerable.Range(1, 58).Select(at => $"Your note: {note} {at}"),
            data.RootElement.EnumerateArray()
                .Where(line => line.GetProperty("kind").ValueEquals("Obstacle"))
                .Select(line => line.GetProperty("details")[0].GetString()));
    }

    [Theory]
    [InlineData("pdf/copy")] // reads English
    [InlineData("nothing")]
    public async Task What_is_not_for_this_reader_is_not_there(string file)
        => Assert.Equal(HttpStatusCode.NotFound, (await App.Patient().Open($"/en/requests/{await App.AddAsync(Sent)}/case-file/{file}")).Status);

    private static EventFacts[] WholeStory =>
    [
        Sent with { Method = SendMethod.CertifiedMail, TrackingNumber = "9407 3000" },
        Received,
        new CallFacts(new(2027, 2, 10), "Ms. Núñez", "Soon", new(2027, 2, 20)),
        new FeeNoticeFacts(new(2027, 2, 12), [new(FeeKind.PerPage, 25.50m), new(FeeKind.SearchOrRetrieval, 20)], null),
        new FeeAnswerFacts(new(2027, 2, 13), FeeAnswer.Dispute, null),
        new ExtensionFacts(InWriting: true, new(2027, 2, 25), new(2027, 2, 27), null, new(2027, 3, 20)),
        new ArrivalFacts(new(2027, 3, 10), [ItemOutcome.All, ItemOutcome.Waiting], null),
        new DenialFacts(new(2027, 3, 12), true, DenialGround.MightUpset, [false, true], [DenialContent.Basis], null, null),
        new ComplaintFacts(new(2027, 3, 20), ComplaintStep.Filed, "27-00991", null),
    ];

    private async Task<PrintedText> PdfOfAsync(string id) => new(
        await (await App.Patient().Open($"/en/requests/{id}/case-file/pdf")).Answer.Content.ReadAsByteArrayAsync());

    internal static async Task<Dictionary<string, byte[]>> UnpackedAsync(Patient patient)
    {
        Assert.Equal("application/zip", patient.Answer.Content.Headers.ContentType!.MediaType);
        return await UnpackedAsync(await patient.Answer.Content.ReadAsByteArrayAsync());
    }

    internal static async Task<Dictionary<string, byte[]>> UnpackedAsync(byte[] zipped)
    {
        using var zip = new ZipArchive(new MemoryStream(zipped));
        var files = new Dictionary<string, byte[]>();
        foreach (var entry in zip.Entries)
        {
            await using var stream = await entry.OpenAsync();
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            files.Add(entry.FullName, bytes.ToArray());
        }

        return files;
    }

    private static string SumOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
