using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using List = RecordsRequest.Web.Features.Requests.Text;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>One press on the page of a letter or a request, and only the other place is asked for.</summary>
public sealed class AnotherOfficeTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Scenario_89_Hospital_radiology_group_and_surgeon_get_three_letters_with_three_clocks_in_one_view(string language)
    {
        SampleAnswers.Speak(language);
        var patient = await AskThreeOffices(language);

        await patient.Follow(Words.Ready_See);
        var others = patient.Page.QuerySelectorAll("main .app-row")
            .First(section => section.QuerySelector("h2")!.TextContent == List.Together_Asked).TextContent;
        await patient.Follow(List.Together_All);

        Assert.Contains(SampleAnswers.Provider, others, StringComparison.Ordinal);
        Assert.Contains("Valley Radiology Group", others, StringComparison.Ordinal);
        Assert.Equal(List.Together_Title, patient.Heading);
        Assert.Equal(3, patient.Page.QuerySelectorAll("tbody tr").Length);
        Assert.All(patient.Page.QuerySelectorAll("tbody tr"), row => Assert.Single(row.QuerySelectorAll("td:last-child a")));
    }

    [Fact]
    public async Task Three_offices_asked_the_same_are_three_requests_in_one_bundle()
    {
        var patient = await AskThreeOffices("en");

        await patient.Open("/en/requests");

        Assert.Equal(3, patient.Page.QuerySelectorAll("tbody th small").Length);
        var kept = await _app.WithDbAsync(db => db.Set<AccessRequest>().ToListAsync());
        Assert.Single(kept.Select(request => request.BundleId).Distinct());
        Assert.NotNull(kept[0].BundleId);
        Assert.Equal(3, kept.Select(request => request.Reference).Distinct().Count());
        Assert.Equal(["CA", "OK", "TX"],
            kept.Select(request => _app.Services.GetRequiredService<FieldVault>().OpenDetails(request).Provider.State).Order(StringComparer.Ordinal));
        Assert.All(kept, request => Assert.Equal((Stage.LetterMade, true), (request.Stage, request.HasClock)));
        Assert.Equal(3, await _app.WithDbAsync(
            db => db.Set<StoredLetter>().CountAsync(letter => letter.Language == Domain.Vocabulary.LetterLanguage.English)));
    }

    [Fact]
    public async Task An_office_that_was_asked_is_not_offered_again()
    {
        var patient = await Guest.Browser(_app).Patient.MakeLetter();

        await AskRadiology(patient);

        Assert.DoesNotContain(List.OtherOffice_Radiology, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_place_is_asked_and_the_other_office_is_not_filled_in()
    {
        var patient = await Guest.Browser(_app).Patient.MakeLetter();

        await patient.Press(List.OtherOffice_Another);

        Assert.EndsWith("/records-office", patient.At, StringComparison.Ordinal);
        Assert.DoesNotContain(SampleAnswers.Provider, patient.ValueOf(Words.RecordsOffice_Organization), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_the_place_one_can_go_back_to_what_was_answered()
    {
        var patient = await Guest.Browser(_app).Patient.MakeLetter();
        await patient.Press(List.OtherOffice_Another);

        await patient.Open(patient.Page.QuerySelector("nav a[href*='/requests/new/']")!.GetAttribute("href")!);
        var before = patient.Heading;
        await patient.Press(Button.Button_Continue);

        Assert.Equal(Words.Contact_Heading_Yours, before);
        Assert.EndsWith("/records-office", patient.At.Split('?')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_but_the_place_is_answered_and_can_be_changed()
    {
        var patient = await Guest.Browser(_app).Patient.MakeLetter();
        await patient.Press(List.OtherOffice_Another);

        await Answer(patient, "Cedar Surgery", Words.PlaceKind_Hospital, "CA");
        var (heading, answers) = (patient.Heading, patient.Words);
        await patient.Follow($"{Button.Row_Change}: {Words.How_Label}");
        await patient.Choose(Words.DeliveryMethod_Paper).Press(Button.Button_Continue);

        Assert.Equal(Words.Check_Heading, heading);
        Assert.Contains("April 28, 1949", answers, StringComparison.Ordinal);
        Assert.Contains(Words.RecordBundle_NewDoctorOrSecondOpinion, answers, StringComparison.Ordinal);
        Assert.DoesNotContain(SampleAnswers.Provider, answers, StringComparison.Ordinal);
        Assert.Equal(Words.Check_Heading, patient.Heading);
    }

    [Fact]
    public async Task A_draft_left_for_later_goes_on_with_the_place_and_then_to_the_check()
    {
        var patient = await Guest.Browser(_app).Patient.MakeLetter();
        await patient.Press(List.OtherOffice_Another);
        await patient.Fill(Words.RecordsOffice_Organization, "Cedar Surgery").Choose(Words.PlaceKind_Hospital).Press(Words.Step_FinishLater);

        await patient.Follow("Finish your request to Cedar Surgery");
        await AnswerWhere(patient, "CA");

        Assert.Equal(Words.Check_Heading, patient.Heading);
    }

    [Fact]
    public async Task The_offer_is_in_plain_words()
    {
        var patient = await Guest.Browser(_app).Patient.MakeLetter();
        var page = patient.At.Replace("/ready", "/another", StringComparison.Ordinal);

        Assert.InRange(ReadingEase.EnglishGrade(PlainWordsTests.SentencesOn(await patient.Open(page))), 0, PlainWordsTests.HardestGrade);
        Assert.InRange(ReadingEase.SpanishEase(PlainWordsTests.SentencesOn(await patient.Open($"/es{page[3..]}"))), PlainWordsTests.LeastEase, 120);
    }

    [Fact]
    public async Task Many_presses_at_once_begin_one_draft()
    {
        var guest = Guest.Browser(_app);
        var ready = (await guest.Patient.MakeLetter()).Tab;

        var pressed = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => guest.Patient.Show(ready).Press(List.OtherOffice_Another)));

        Assert.All(pressed, patient => Assert.Equal(HttpStatusCode.OK, patient.Status));
        Assert.Single(pressed.Select(patient => patient.At).Distinct());
        Assert.Equal(2, await _app.WithDbAsync(db => db.Set<Draft>().CountAsync()));
    }

    [Fact]
    public async Task Two_offices_asked_at_the_same_moment_are_in_one_bundle()
    {
        var guest = Guest.Browser(_app);
        var ready = (await guest.Patient.MakeLetter()).Tab;

        var pressed = await Task.WhenAll(
            guest.Patient.Show(ready).Press(List.OtherOffice_Radiology),
            guest.Patient.Show(ready).Press(List.OtherOffice_Laboratory),
            guest.Patient.Show(ready).Press(List.OtherOffice_Another));

        Assert.Equal(3, pressed.Select(patient => patient.At).Distinct().Count());
        var request = await _app.WithDbAsync(db => db.Set<AccessRequest>().SingleAsync());
        var bundles = await _app.WithDbAsync(
            db => db.Set<Draft>().Where(draft => draft.RequestId == null).Select(draft => draft.BundleId).ToListAsync());
        Assert.Equal([request.BundleId, request.BundleId, request.BundleId], bundles);
    }

    [Fact]
    public async Task Nobody_asks_on_with_the_answers_of_someone_else()
    {
        var mine = await Guest.Browser(_app).Patient.MakeLetter();
        var page = $"/en/requests/{mine.At.Split('/')[3]}/another";
        var theirs = await Guest.Browser(_app).Patient.MakeLetter();

        theirs.Page.QuerySelector("form.app-another")!.SetAttribute("action", page);
        await theirs.Press(List.OtherOffice_Radiology);

        Assert.Equal(HttpStatusCode.NotFound, theirs.Status);
        Assert.Equal(HttpStatusCode.OK, (await mine.Open(page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await theirs.Open(page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await theirs.Open(page.Replace("/another", "/together", StringComparison.Ordinal))).Status);
        Assert.Equal(2, await _app.WithDbAsync(db => db.Set<Draft>().CountAsync()));
    }

    [Fact]
    public async Task Scenario_83_The_lab_is_asked_for_its_results_only()
    {
        var patient = await Guest.Browser(_app).Patient.MakeLetter();

        await patient.Press(List.OtherOffice_Laboratory);
        await Answer(patient, "Hill Country Lab", Words.PlaceKind_Laboratory, "TX");
        await Sign(patient);

        var publicId = patient.At.Split('/')[3];
        var request = await _app.WithDbAsync(db => db.Set<AccessRequest>().SingleAsync(request => request.PublicId == publicId));
        Assert.Equal([RecordKind.LabResults], _app.Services.GetRequiredService<FieldVault>().OpenDetails(request).Items.Select(item => item.Kind));
        Assert.True(request.HasClock);
        Assert.Contains("Completed lab and test reports", (await patient.Follow(Words.Ready_Get)).Words, StringComparison.Ordinal);
    }

    private async Task<Patient> AskThreeOffices(string language)
    {
        var patient = await Guest.Browser(_app).Patient.MakeLetter(language);
        await AskRadiology(patient);
        await patient.Follow(Words.Ready_See);
        await patient.Press(List.OtherOffice_Another);
        await Answer(patient, "Cedar Surgery", Words.PlaceKind_Hospital, "CA");
        await Sign(patient);
        return patient;
    }

    private static async Task AskRadiology(Patient patient)
    {
        await patient.Press(List.OtherOffice_Radiology);
        await Answer(patient, "Valley Radiology Group", Words.PlaceKind_ImagingCenter, "OK");
        await patient.Choose(Words.Images_Any).Press(Button.Button_Continue);
        await Sign(patient);
    }

    private static async Task Answer(Patient patient, string name, string kind, string state)
    {
        Assert.EndsWith("/records-office", patient.At.Split('?')[0], StringComparison.Ordinal);
        await patient.Fill(Words.RecordsOffice_Organization, name).Choose(kind).Press(Button.Button_Continue);
        await AnswerWhere(patient, state);
    }

    private static async Task AnswerWhere(Patient patient, string state)
    {
        await patient.Fill(Button.Address_State, UsState.NameOf(state)).Fill(List.NewAddress_Fax, "512-555-0177").Press(Button.Button_Continue);
        Assert.Empty(patient.Errors);
    }

    private static async Task Sign(Patient patient)
    {
        Assert.Equal(Words.Check_Heading, patient.Heading);
        await patient.Fill(Words.Check_Signature, SampleAnswers.Patient).Press(Words.Check_MakeLetter);
        Assert.Equal(Words.Ready_Heading, patient.Heading);
    }
}
