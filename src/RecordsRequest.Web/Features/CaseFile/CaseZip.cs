using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Features.Letters;

namespace RecordsRequest.Web.Features.CaseFile;

/// <summary>What can fail is done before the first byte goes out, but for reading the letters: one that is damaged is named in a file.</summary>
internal sealed class CaseZip(CaseFiles cases, LetterArchive archive, Case open) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var cancellation = context.HttpContext.RequestAborted;
        Task<byte[]> PdfAsync(NamedLetter letter) => archive.OpenPdfAsync(open.Request, letter.Letter, cancellation);
        var books = new List<(string Name, byte[] Bytes)>();
        foreach (var language in open.Languages)
        {
            books.Add((FileNames.Pdf(open.File, language), await cases.PrintAsync(open, language, cancellation)));
        }

        await using var zip = await ZipAnswer.BeginAsync(context.HttpContext, FileNames.Zip(open.File), open.File.Today);
        foreach (var (name, bytes) in books)
        {
            await zip.AddAsync(name, bytes);
        }

        foreach (var letter in open.Letters)
        {
            if (await zip.AddAsync(letter.Name, letter.Letter.Id, () => PdfAsync(letter)) is { } pdf)
            {
                books.Add((letter.Name, pdf));
            }
        }

        await zip.AddAsync(FileNames.Chronology, open.Chronology);
        await zip.AddAsync(FileNames.Sums, Encoding.UTF8.GetBytes(Sums(books.Append((FileNames.Chronology, open.Chronology)))));
        await zip.NameLeftOutAsync();
    }

    /// <summary>As "sha256sum --check" reads them.</summary>
    private static string Sums(IEnumerable<(string Name, byte[] Bytes)> files)
        => string.Concat(files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes))}  {file.Name}\n"));
}
