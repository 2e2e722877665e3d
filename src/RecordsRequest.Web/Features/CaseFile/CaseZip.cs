using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Features.Letters;

namespace RecordsRequest.Web.Features.CaseFile;

/// <summary>What can fail is done before the first byte goes out, but for reading the letters; that would cut the file off.</summary>
internal sealed class CaseZip(LetterArchive archive, Case open) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var cancellation = context.HttpContext.RequestAborted;
        var books = new List<(string Name, byte[] Bytes)>();
        foreach (var language in open.Languages)
        {
            books.Add((FileNames.Pdf(open.File, language), await CaseFiles.PrintAsync(open, language, cancellation)));
        }

        await using var zip = await ZipAnswer.BeginAsync(context.HttpContext, FileNames.Zip(open.File), open.File.Today);
        foreach (var (name, bytes) in books)
        {
            await zip.AddAsync(name, bytes);
        }

        foreach (var letter in open.Letters)
        {
            await zip.AddAsync(letter.Name, await archive.OpenPdfAsync(open.Request, letter.Letter, cancellation));
        }

        await zip.AddAsync(FileNames.Chronology, open.Chronology);
        await zip.AddAsync(FileNames.Sums, Encoding.UTF8.GetBytes(Sums(books)));
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
}
