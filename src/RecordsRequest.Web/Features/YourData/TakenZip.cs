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
    TakenFiles files, TakenPages pages, LetterArchive archive, OwnerClock clock, TimeProvider time, IJsonTypeInfoResolver types) : IActionResult
{
    private const string Data = "data.json";

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (person, cancellation) = (context.HttpContext.User, context.HttpContext.RequestAborted);
        var zone = await clock.ZoneAsync(person.OwnerId(), cancellation);
        var today = time.TodayIn(zone);
        var listed = new List<TakenPage>();
        await using var zip = await ZipAnswer.BeginAsync(context.HttpContext, $"records-request-{today:yyyy-MM-dd}.zip", today);
        await foreach (var open in files.CasesAsync(person, cancellation))
        {
            var name = Sentences.Say(Requests.Text.Detail_Heading, open.File.ProviderName);
            var page = new TakenPage(name, $"{TakenFiles.FolderOf(open)}/request.html");
            listed.Add(page);
            await zip.AddAsync(page.File, await pages.DrawAsync(context, "TakenRequest", open));
            await AddAsync(zip, open, cancellation);
        }

        await foreach (var form in files.UnfinishedAsync(person.OwnerId(), cancellation))
        {
            var page = new TakenPage(Requests.Text.Index_Drafts, $"unfinished-{listed.Count + 1}.html");
            listed.Add(page);
            await zip.AddAsync(page.File, await pages.DrawAsync(context, "TakenForm", form));
        }

        await zip.AddAsync("index.html", await pages.DrawAsync(context, "TakenIndex", new TakenList(today, listed)));
        var data = new TakenData(
            time.GetUtcNow(), zone.Id, files.RequestsAsync(person, cancellation), files.UnfinishedAsync(person.OwnerId(), cancellation));
        await zip.AddAsync(Data, stream => JsonSerializer.SerializeAsync(stream, data, TakenData.Format(types), cancellation));
    }

    private async Task AddAsync(ZipAnswer zip, Case open, CancellationToken cancellation)
    {
        foreach (var letter in open.Letters)
        {
            await zip.AddAsync(
                $"{TakenFiles.FolderOf(open)}/{letter.Name}", await archive.OpenPdfAsync(open.Request, letter.Letter, cancellation));
        }

        await zip.AddAsync($"{TakenFiles.FolderOf(open)}/{FileNames.Chronology}", open.Chronology);
    }
}
