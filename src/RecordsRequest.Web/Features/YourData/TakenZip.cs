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
        await foreach (var (reference, request, open, damage) in files.CasesAsync(person, ids, cancellation))
        {
            if (open is null || request is null)
            {
                zip.LeaveOut(Sentences.Say(Requests.Text.Detail_Heading, reference), damage!);
                if (request is not null)
                {
                    await AddLettersAsync(zip, request, await NameAsync(request, zone, cancellation), cancellation);
                }

                continue;
            }

            var name = Sentences.Say(Requests.Text.Detail_Heading, open.File.ProviderName);
            var page = new TakenPage(name, $"{TakenFiles.FolderOf(request)}/request.html");
            listed.Add(page);
            await zip.AddAsync(page.File, await pages.DrawAsync(context, "TakenRequest", open));
            await AddLettersAsync(zip, request, open.Letters, cancellation);
            await zip.AddAsync($"{TakenFiles.FolderOf(request)}/{FileNames.Chronology}", open.Chronology);
        }

        await AddFormsAsync(zip, context, ids, listed);
        await zip.AddAsync("index.html", await pages.DrawAsync(context, "TakenIndex", new TakenList(today, listed)));
        var data = new TakenData(
            time.GetUtcNow(), zone.Id, files.RequestsAsync(person, ids, cancellation),
            files.UnfinishedAsync(person.OwnerId(), ids, cancellation).Select(draft => draft.Form).OfType<TakenForm>())
        {
            Sample = demo.IsOn ? true : null,
        };
        await zip.AddAsync(Data, stream => JsonSerializer.SerializeAsync(stream, data, TakenData.Format(types), cancellation));
        await zip.NameLeftOutAsync();
    }

    private async Task AddFormsAsync(ZipAnswer zip, ActionContext context, TakenIds ids, List<TakenPage> listed)
    {
        var http = context.HttpContext;
        await foreach (var (form, damage) in files.UnfinishedAsync(http.User.OwnerId(), ids, http.RequestAborted))
        {
            if (form is null)
            {
                zip.LeaveOut(Requests.Text.Index_Drafts, damage!);
                continue;
            }

            var page = new TakenPage(Requests.Text.Index_Drafts, $"unfinished-{listed.Count + 1}.html");
            listed.Add(page);
            await zip.AddAsync(page.File, await pages.DrawAsync(context, "TakenForm", form));
        }
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

    /// <summary>None where they cannot be listed: their request is named as damaged.</summary>
    private async Task<IReadOnlyList<NamedLetter>> NameAsync(AccessRequest request, TimeZoneInfo zone, CancellationToken cancellation)
    {
        try
        {
            return await cases.NameAsync(request, at => at.DayIn(zone), cancellation);
        }
        catch (Exception broken) when (Damage.IsIn(broken))
        {
            return [];
        }
    }
}
