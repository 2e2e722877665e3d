using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using RecordsRequest.Web.Features.Letters;

namespace RecordsRequest.Web.Features.CaseFile;

/// <summary>
/// The ZIP, written straight to the answer: one document at a time is in memory, and none on a disk. What can fail is done before the
/// first byte goes out, but for reading the letters; then the browser sees that the file is cut off.
/// </summary>
internal sealed class CaseZip(LetterArchive archive, Case open) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (response, cancellation) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        var books = new List<(string Name, byte[] Bytes)>();
        foreach (var language in open.Languages)
        {
            books.Add((FileNames.Pdf(open.File, language), await CaseFiles.PrintAsync(open, language, cancellation)));
        }

        response.ContentType = "application/zip";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(FileNames.Zip(open.File));
        response.Headers.ContentDisposition = disposition.ToString();
        await using var zip = await ZipArchive.CreateAsync(
            response.BodyWriter.AsStream(), ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        foreach (var (name, bytes) in books)
        {
            await AddAsync(zip, name, bytes, cancellation);
        }

        foreach (var letter in open.Letters)
        {
            await AddAsync(zip, letter.Name, await archive.OpenPdfAsync(open.Request, letter.Letter, cancellation), cancellation);
        }

        await AddAsync(zip, FileNames.Chronology, open.Chronology, cancellation);
        await AddAsync(zip, FileNames.Sums, Encoding.UTF8.GetBytes(Sums(books)), cancellation);
    }

    /// <summary>As "sha256sum --check" reads them.</summary>
    private string Sums(IEnumerable<(string Name, byte[] Bytes)> books)
    {
        IEnumerable<(string Name, byte[] Sum)> sums =
        [
            .. books.Select(book => (book.Name, SHA256.HashData(book.Bytes))),
            .. open.Letters.Select(letter => (letter.Name, letter.Letter.Sha256)),
            (FileNames.Chronology, SHA256.HashData(open.Chronology)),
        ];
        return string.Concat(sums.Select(file => $"{Convert.ToHexStringLower(file.Sum)}  {file.Name}\n"));
    }

    private async Task AddAsync(ZipArchive zip, string name, byte[] bytes, CancellationToken cancellation)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(open.File.Today, TimeOnly.MinValue, TimeSpan.Zero);
        await using var stream = await entry.OpenAsync(cancellation);
        await stream.WriteAsync(bytes, cancellation);
    }
}
