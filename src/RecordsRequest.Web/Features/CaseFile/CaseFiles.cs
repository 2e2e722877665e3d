using System.Security.Claims;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Letters.Printing;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.CaseFile;

public sealed record NamedLetter(string Name, KeptLetter Letter);

public sealed record Case(OpenRequest File, IReadOnlyList<NamedLetter> Letters, byte[] Chronology)
{
    public ShownLog Shown { get; } = ShownLog.Of(File);

    public AccessRequest Request => File.Request;

    public Language? Copy => Request.ReaderLanguage is LetterLanguage.English ? null : new(Request.ReaderLanguage);

    public IEnumerable<Language> Languages => Copy is { } copy ? [Language.English, copy] : [Language.English];

    public Letter Write(Language language) => language.Speak(() => new CaseFileText(this).Letter());
}

public sealed class CaseFiles(RequestFiles files, LetterArchive archive, LetterPrinter printer, DemoMode demo)
{
    public async Task<Case?> OpenAsync(ClaimsPrincipal person, string publicId, CancellationToken cancellation)
    {
        if (await files.OpenAsync(person, publicId, cancellation) is not { } file)
        {
            return null;
        }

        return new(file, await NameAsync(file.Request, file.DayOf, cancellation), Chronology.Of(file, demo));
    }

    public async Task<IReadOnlyList<NamedLetter>> NameAsync(
        AccessRequest request, Func<DateTimeOffset, DateOnly> dayOf, CancellationToken cancellation)
        => [.. (await archive.ListAsync(request, cancellation))
            .Select((letter, at) => new NamedLetter(FileNames.Of(letter, at + 1, dayOf(letter.MadeAt)), letter))];

    public async Task<byte[]> PrintAsync(Case open, Language language, CancellationToken cancellation)
        => (await printer.PrintAsync(open.Write(language), cancellation)).Bytes;
}
