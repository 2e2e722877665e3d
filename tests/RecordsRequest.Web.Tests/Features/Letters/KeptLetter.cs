using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Letters;

/// <summary>A request of a guest with its letter and the Spanish copy, as the wizard leaves it.</summary>
internal sealed record KeptLetter(string RequestId, string Reference, string LetterId, string CopyId)
{
    public string Path => $"/requests/{RequestId}/letters/{LetterId}";

    public static async Task<KeptLetter> MakeAsync(TestApp app, Guest guest, RequestDetails details)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecordsDb>();
        var archive = scope.ServiceProvider.GetRequiredService<LetterArchive>();
        var request = scope.ServiceProvider.GetRequiredService<FieldVault>()
            .Begin(details, new(guest.OwnerId, Guid.CreateVersion7(), LetterLanguage.Spanish, app.Time.GetUtcNow()));
        db.Add(request);
        var letter = await archive.KeepAsync(request, language => RequestLetter.Write(details, request.Reference, language), CancellationToken.None);
        await db.SaveChangesAsync();
        var copy = await db.LettersOf(guest.OwnerId).SingleAsync(other => other.CopyOf == letter.Id);
        return new(request.PublicId, request.Reference, letter.PublicId, copy.PublicId);
    }
}
