using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.NewRequest;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>A patient who has said who they are and who has the records, and perhaps more.</summary>
internal sealed record Midway(TestApp App, Guest Guest, string DraftId, string Language)
{
    public Patient Patient { get; } = Guest.Patient;

    /// <summary>The words of the screen are those of the language for the rest of the test.</summary>
    public static Task<Midway> Begin(TestApp app, Func<RequestDraft, RequestDraft>? answered = null, string language = "en")
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Web.Infrastructure.Languages.Language.Find(language)!.Culture;
        return BeginAsync(app, answered ?? (draft => draft), language);
    }

    /// <summary>Answers to all that is asked after where the records are: all of them, by portal.</summary>
    public static RequestDraft Finished(RequestDraft draft) => draft with
    {
        Bundle = new(RecordBundle.Everything),
        Images = new([], null),
        Sensitive = new([]),
        Dates = new(DateChoice.All),
        OtherDates = new([]),
        Delivery = new(DeliveryMethod.Portal),
        SecondChoice = new(null),
        Fees = new(null),
    };

    /// <summary>Opens the page of a question, or another page of the wizard.</summary>
    public Task<Patient> At(string slug) => Patient.Open($"/{Language}/requests/new/{DraftId}/{slug}");

    /// <summary>The answers as they are kept.</summary>
    public async Task<RequestDraft> Kept()
    {
        await using var scope = App.Services.CreateAsyncScope();
        return (await FindAsync(scope.ServiceProvider.GetRequiredService<NewRequestWizard>())).Answers;
    }

    private static async Task<Midway> BeginAsync(TestApp app, Func<RequestDraft, RequestDraft> answered, string language)
    {
        var guest = await Guest.BeginAsync(app);
        await using var scope = app.Services.CreateAsyncScope();
        var drafts = scope.ServiceProvider.GetRequiredService<NewDrafts>();
        var draft = await drafts.BeginAsync(guest.OwnerId, PublicIds.New(), samePatient: false, office: null, CancellationToken.None);
        var midway = new Midway(app, guest, draft, language);
        var wizard = scope.ServiceProvider.GetRequiredService<NewRequestWizard>();
        var open = await midway.FindAsync(wizard);
        Assert.True(await wizard.SaveAsync(open, answered(AsFarAsTheRecords(open.Answers)), CancellationToken.None));
        return midway;
    }

    private static RequestDraft AsFarAsTheRecords(RequestDraft draft) => draft with
    {
        Who = new(Requester.Myself),
        Name = new(new("Ana Ruiz"), null),
        Birth = new(new DateOnly(1970, 4, 28)),
        Address = new(new("12 Elm Street", null, "Austin", "TX", "78701")),
        Contact = new(null, new("ana@example.com")),
        SafeContact = new(null, false),
        RecordNumber = new(null),
        Provider = new("Lakeside Hospital", ProviderAnswer.UsualDepartment),
        Place = new(Domain.Vocabulary.PlaceKind.Hospital),
        ProviderAddress = new("TX", new("500 Lake Road", null, "Austin", "TX", "78702")),
        ProviderContact = new(null, null, null),
    };

    private async Task<OpenDraft> FindAsync(NewRequestWizard wizard)
        => (await wizard.FindAsync(Visitor.Of(Guest.OwnerId, false, "test"), DraftId, CancellationToken.None))!;
}
