using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Prose;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.CaseFile;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Letters.Printing;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Languages;
using RecordsRequest.Web.Tests.Features.Letters;

namespace RecordsRequest.Web.Tests.Kept;

/// <summary>Every kind of document, drawn today from what was kept, is read block by block by programs that others wrote.</summary>
public sealed class KeptReadingTests(KeptApp kept) : IClassFixture<KeptApp>
{
    /// <summary>Newer than the database, or English alone; <see cref="TaggedLetterTests"/> has them.</summary>
    private static readonly IReadOnlyList<LetterKind> NotKept = [LetterKind.OfAge, LetterKind.FaxCover];

    [Theory]
    [InlineData(LetterLanguage.English)]
    [InlineData(LetterLanguage.Spanish)]
    public async Task Every_kind_of_document_is_read_in_order_and_nothing_is_outside(LetterLanguage language)
    {
        IReadOnlyList<Letter> documents = [.. await LettersAsync(language), .. await FilesAsync(new(language))];

        Assert.Equal(Enum.GetValues<LetterKind>().Except(NotKept), documents.Select(document => document.Kind).Order());
        foreach (var document in documents)
        {
            var pdf = (await LetterPdf.DrawAsync(document, TestContext.Current.CancellationToken)).Bytes;
            await ReadableDocument.AssertAsync(pdf, language.Code);
            await ReadableDocument.AssertReadAsync(pdf, document);
        }
    }

    private async Task<IReadOnlyList<Letter>> LettersAsync(LetterLanguage language)
    {
        await using var scope = kept.App.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<LetterArchive>();
        var rows = await kept.App.WithDbAsync(
            db => db.Set<StoredLetter>().Where(row => row.Language == language).OrderBy(row => row.MadeAt).ToListAsync());
        return [.. rows.DistinctBy(row => row.Kind).Select(archive.Open)];
    }

    /// <summary>What is not kept but written when it is asked for, about the request with the most letters.</summary>
    private async Task<IReadOnlyList<Letter>> FilesAsync(Language language)
    {
        await using var scope = kept.App.Services.CreateAsyncScope();
        var request = await kept.App.WithDbAsync(db => db.Set<AccessRequest>()
            .OrderByDescending(row => db.Set<StoredLetter>().Count(letter => letter.RequestId == row.Id)).FirstAsync());
        var files = scope.ServiceProvider.GetRequiredService<CaseFiles>();
        var open = await files.OpenAsync(Visitor.Of(request.OwnerId, false, "kept"), request.PublicId, TestContext.Current.CancellationToken);
        var sheet = new ComplaintAnswer("OCR-26-1", "They kept me waiting.\nThey laughed.", null, NamesRecords: true);
        return [ComplaintSheet.Write(open!.File.Now, sheet, request.Reference, language.ForLetters), open.Write(language)];
    }
}
