using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Harness;
using Common = RecordsRequest.Web.Features.Shared.Text;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;
using Wizard = RecordsRequest.Web.Features.NewRequest.Text;
using Words = RecordsRequest.Web.Features.Requests.Text;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>Requests for several patients in one list.</summary>
public sealed class PeopleTests : IAsyncDisposable
{
    private const string Mother = "Ana Martínez";
    private const string Son = "Diego Martínez";
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("en", "You see only the requests for Ana Martínez.", "Show the requests for all patients")]
    [InlineData("es", "Ve solo las solicitudes de Ana Martínez.", "Ver las solicitudes de todos los pacientes")]
    public async Task A_son_sees_his_mothers_requests_alone_and_then_all_again(string language, string only, string all)
    {
        SampleAnswers.Speak(language);
        var patient = await WithLettersAsync(language);

        await patient.Follow($"{Mother}: {Words.Index_FilterPerson}");
        var (at, offices, words) = (patient.At, OfficesOn(patient), patient.Words);
        await patient.Follow(all);

        Assert.Equal(["City Hospital", "Valley Clinic"], offices);
        Assert.Contains(only, words, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana", Uri.UnescapeDataString(at), StringComparison.Ordinal);
        Assert.Equal(["City Hospital", "Hill Clinic", "Valley Clinic"], OfficesOn(patient));
    }

    [Fact]
    public async Task Filters_and_pages_stay_with_the_patient()
    {
        var guest = await Guest.BeginAsync(_app);
        await AddAsync(guest, Son, 51, CareSample.Sent, CareSample.Received);
        await AddAsync(guest, Mother, 1);
        SampleAnswers.Speak("en");
        var patient = await guest.Patient.Open("/en/requests");

        await patient.Follow($"{Son}: {Words.Index_FilterPerson}");
        var first = (OfficesOn(patient).Count, patient.Words.Contains("Page 1 of 2", StringComparison.Ordinal));
        await patient.Follow(Words.Index_Later);
        var second = OfficesOn(patient).Count;
        await patient.Follow("Done (0)");

        Assert.Equal((50, true, 1), (first.Count, first.Item2, second));
        Assert.Contains($"You see only the requests for {Son}.", patient.Words, StringComparison.Ordinal);
        Assert.Contains(Words.Index_NoneHere, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_begun_for_somebody_is_not_among_one_patients_requests()
    {
        var guest = await Guest.BeginAsync(_app);
        await AddAsync(guest, Son, 1);
        await AddAsync(guest, Mother, 1);
        SampleAnswers.Speak("en");
        await guest.Patient.StartRequest();
        var patient = await guest.Patient.Open("/en/requests");

        var begun = patient.Words.Contains(Words.Index_Drafts, StringComparison.Ordinal);
        await patient.Follow($"{Son}: {Words.Index_FilterPerson}");

        Assert.True(begun);
        Assert.DoesNotContain(Words.Index_Drafts, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_one_patient_alone_there_is_nothing_to_choose()
    {
        var guest = await Guest.BeginAsync(_app);
        await AddAsync(guest, Son, 2);

        var patient = await guest.Patient.Open("/en/requests");

        Assert.Empty(NamesOn(patient));
    }

    [Fact]
    public async Task On_a_shared_device_the_initials_lead_to_the_patient()
    {
        var guest = await Guest.BeginAsync(_app, shared: true);
        await AddAsync(guest, "diego martínez", 1);
        await AddAsync(guest, Mother, 1);
        SampleAnswers.Speak("en");
        var patient = await guest.Patient.Open("/en/requests");

        await patient.Follow($"D. M.: {Words.Index_FilterPerson}");

        Assert.Contains("You see only the requests for D. M.", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("diego", patient.Page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_patient_of_somebody_else_narrows_nothing()
    {
        var (guest, other) = (await Guest.BeginAsync(_app), await Guest.BeginAsync(_app));
        await AddAsync(guest, Son, 1);
        await AddAsync(guest, Mother, 1);
        await AddAsync(other, Son, 1);
        var theirs = await _app.WithDbAsync(
            db => db.RequestsOf(other.OwnerId).Select(request => request.PersonId).SingleAsync());

        foreach (var person in (string?[])[theirs, PublicIds.New(), "x' OR 1=1", ""])
        {
            var patient = await guest.Patient.Open($"/en/requests?person={Uri.EscapeDataString(person!)}");

            Assert.Equal(2, OfficesOn(patient).Count);
            Assert.DoesNotContain("You see only", patient.Words, StringComparison.Ordinal);
        }
    }

    private async Task<Patient> WithLettersAsync(string language)
    {
        var patient = Guest.Browser(_app).Patient;
        await MakeAsync(patient, language, Son, "Hill Clinic", Wizard.WhichPatient_Another);
        await MakeAsync(patient, language, Mother, "Valley Clinic", Wizard.WhichPatient_Another);
        await MakeAsync(patient, language, "ANA MARTINEZ", "City Hospital", Wizard.WhichPatient_AsBefore);
        return await patient.Open($"/{language}/requests");
    }

    private static async Task MakeAsync(Patient patient, string language, string name, string office, string which)
    {
        await patient.Open($"/{language}/requests/new");
        patient.Choose(Wizard.InPortal_NotAll, patient.Page.QuerySelector("[name='Form.Patient']") is null ? Wizard.DeviceOwner_Mine : which);
        await patient.Press(Common.Button_Continue);
        await patient.AnswerAll(SampleAnswers.Common.Select(page => page.Slug switch
        {
            "name" => new AnsweredPage("name", new Typed(Wizard.Name_Legal, name), SampleAnswers.BornOn("4", "28", "1949")),
            "records-office" => new AnsweredPage(
                page.Slug, new Typed(Wizard.RecordsOffice_Organization, office), new Picked(Wizard.PlaceKind_Hospital)),
            _ => page,
        }));
        await patient.Fill(Wizard.Check_Signature, name).Press(Wizard.Check_MakeLetter);
    }

    private async Task AddAsync(Guest guest, string name, int count, params EventFacts[] happened)
    {
        var details = CareSample.Details;
        for (var number = 1; number <= count; number++)
        {
            await new Filing(_app).AddAsync(
                guest.OwnerId, details with { Patient = details.Patient with { Name = new(name) } }, hasClock: true, happened);
        }

        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<People>().GiveIdsAsync(guest.OwnerId, CancellationToken.None);
    }

    private static List<string> OfficesOn(Patient patient)
        => [.. patient.Page.QuerySelectorAll("tbody th a").Select(link => link.TextContent).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> NamesOn(Patient patient)
        => patient.Page.QuerySelectorAll("tbody td:first-child a").Select(link => link.TextContent);
}
