using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.CaseFile;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.YourData;

/// <summary>
/// All that somebody has in one ZIP: pages to read, each letter as it was made, each log, and everything as data. Names in it tell nobody
/// whose files they are.
/// </summary>
public sealed class TakenZip(
    TakenFiles files, CaseFiles cases, TakenPages pages, LetterArchive archive, OwnerClock clock, TimeProvider time, IJsonTypeInfoResolver types,
    DemoMode demo)
    : IActionResult
{
    private const string Data = "data.json";

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (person, cancellation) = (context.HttpContext.User, context.HttpContext.RequestAborted);
        var zone = await clock.ZoneAsync(person.OwnerId(), cancellation);
        var today = time.TodayIn(zone);
        var listed = new List<TakenPage>();
        var ids = await files.ListAsync(person.OwnerId(), cancellation);
        await using var zip = await ZipAnswer.BeginAsync(context.HttpContext, $"records-request-{today:yyyy-MM-dd}.zip", today);
        await foreach (var taken in files.CasesAsync(person, ids, cancellation))
        {
            switch (taken)
            {
                case WholeCase { Open: var open }:
                    listed.Add(await AddAsync(zip, context, open));
                    break;
                case DamagedCase damaged:
                    zip.LeaveOut(Sentences.Say(Requests.Text.Detail_Heading, damaged.Reference), damaged.Number);
                    await AddLettersAsync(zip, damaged.Request, zone, cancellation);
                    break;
            }
        }

        await AddFormsAsync(zip, context, ids, listed);
        await zip.AddAsync("index.html", await pages.DrawAsync(context, "TakenIndex", new TakenList(today, listed)));
        var data = new TakenData(
            time.GetUtcNow(), zone.Id, files.RequestsAsync(person, ids, cancellation),
            files.UnfinishedAsync(person.OwnerId(), ids, cancellation).OfType<WholeDraft>().Select(taken => taken.Form))
        {
            Sample = demo.IsOn ? true : null,
        };
        await zip.AddAsync(Data, stream => JsonSerializer.SerializeAsync(stream, data, TakenData.Format(types), cancellation));
        await zip.NameLeftOutAsync();
    }

    private async Task AddFormsAsync(ZipAnswer zip, ActionContext context, TakenIds ids, List<TakenPage> listed)
    {
        var http = context.HttpContext;
        await foreach (var taken in files.UnfinishedAsync(http.User.OwnerId(), ids, http.RequestAborted))
        {
            switch (taken)
            {
                case WholeDraft { Form: var form }:
                    var page = new TakenPage(Requests.Text.Index_Drafts, $"unfinished-{listed.Count + 1}.html");
                    listed.Add(page);
                    await zip.AddAsync(page.File, await pages.DrawAsync(context, "TakenForm", form));
                    break;
                case DamagedDraft { Number: var number }:
                    zip.LeaveOut(Requests.Text.Index_Drafts, number);
                    break;
            }
        }
    }

    private async Task<TakenPage> AddAsync(ZipAnswer zip, ActionContext context, Case open)
    {
        var (folder, cancellation) = (TakenFiles.FolderOf(open.Request), context.HttpContext.RequestAborted);
        var page = new TakenPage(Sentences.Say(Requests.Text.Detail_Heading, open.File.ProviderName), $"{folder}/request.html");
        await zip.AddAsync(page.File, await pages.DrawAsync(context, "TakenRequest", open));
        await AddLettersAsync(zip, open.Request, open.Letters, cancellation);
        await zip.AddAsync($"{folder}/{FileNames.Chronology}", open.Chronology);
        return page;
    }

    private async Task AddLettersAsync(
        ZipAnswer zip, AccessRequest request, IEnumerable<NamedLetter> letters, CancellationToken cancellation)
    {
        foreach (var letter in letters)
        {
            await zip.AddAsync(
                $"{TakenFiles.FolderOf(request)}/{letter.Name}", letter.Letter.Id,
                () => archive.OpenPdfAsync(request, letter.Letter, cancellation));
        }
    }

    /// <summary>The letters of a damaged request, as far as they can be listed.</summary>
    private async Task AddLettersAsync(ZipAnswer zip, AccessRequest? request, TimeZoneInfo zone, CancellationToken cancellation)
    {
        if (request is null)
        {
            return;
        }

        IReadOnlyList<NamedLetter> letters;
        try
        {
            letters = await cases.NameAsync(request, at => at.DayIn(zone), cancellation);
        }
        catch (Exception broken) when (Damage.IsIn(broken))
        {
            return;
        }

        await AddLettersAsync(zip, request, letters, cancellation);
    }
}
