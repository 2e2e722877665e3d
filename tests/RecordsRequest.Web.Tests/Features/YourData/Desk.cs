using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.NewRequest;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.YourData;

/// <summary>Somebody who has a request with its letter and its answers, a form that is not finished, and a return code.</summary>
internal sealed record Desk(Guest Guest, string Request, string Draft)
{
    public Patient Patient => Guest.Patient;

    public static Task<Desk> FillAsync(TestApp app, string language)
    {
        SampleAnswers.Speak(language);
        return FillAsync(app, language == "es" ? LetterLanguage.Spanish : LetterLanguage.English);
    }

    /// <summary>The page was open so long that its form no longer counts.</summary>
    public static void Age(Patient patient) => patient.FormToken.Value = "old";

    private static async Task<Desk> FillAsync(TestApp app, LetterLanguage reads)
    {
        var guest = await Guest.BeginAsync(app);
        await using var scope = app.Services.CreateAsyncScope();
        var (db, vault) = (scope.ServiceProvider.GetRequiredService<RecordsDb>(), scope.ServiceProvider.GetRequiredService<FieldVault>());
        var drafts = scope.ServiceProvider.GetRequiredService<NewDrafts>();
        await drafts.BeginAsync(guest.OwnerId, PublicIds.New(), samePatient: false, office: null, CancellationToken.None);
        var answers = await db.DraftsOf(guest.OwnerId).SingleAsync();
        var details = CareSample.Details;
        var request = vault.Begin(details, new(guest.OwnerId, answers.Id, reads, app.Time.GetUtcNow()));
        var letter = await scope.ServiceProvider.GetRequiredService<LetterArchive>()
            .KeepAsync(request, language => RequestLetter.Write(details, request.Reference, language), CancellationToken.None);
        var made = new LetterMadeFacts(details.MadeOn, letter.Id, LetterKind.Request);
        db.Add(request);
        db.Add(request.OurLine(made, vault.Entry(made, request.MadeAt)));
        answers.Became(request);
        (await db.Owners.SingleAsync(owner => owner.Id == guest.OwnerId)).ReopensWith(ReturnCode.New().Hash, TestApp.Morning);
        await db.SaveChangesAsync();
        return new(
            guest, request.PublicId,
            await drafts.BeginAsync(guest.OwnerId, PublicIds.New(), samePatient: false, office: null, CancellationToken.None));
    }
}
