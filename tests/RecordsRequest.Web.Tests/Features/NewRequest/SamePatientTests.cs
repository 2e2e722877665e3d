using System.Net;
using RecordsRequest.Web.Tests.Harness;
using Common = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>A second request on the same device is not always for the same patient.</summary>
public sealed class SamePatientTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, InlineData("en"), InlineData("es")]
    public async Task A_new_request_asks_whether_it_is_for_the_same_patient_and_names_the_one_before(string language)
    {
        var patient = await AgainAsync(language);

        await patient.Choose(Words.InPortal_NotAll).Press(Common.Button_Continue);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal([Words.Start_PatientMissing], patient.Errors);
        Assert.Contains(SampleAnswers.Patient, patient.Words, StringComparison.Ordinal);
    }

    [Theory, InlineData("en"), InlineData("es")]
    public async Task Another_patients_form_is_empty(string language)
    {
        var patient = await AgainAsync(language);

        await patient.Choose(Words.InPortal_NotAll, Words.WhichPatient_Another).Press(Common.Button_Continue);

        Assert.False(patient.IsChosen(Words.Requester_Myself));
        await patient.Choose(Words.Requester_Myself).Press(Common.Button_Continue);
        Assert.Equal("", patient.ValueOf(Words.Name_Legal));
    }

    [Fact]
    public async Task The_same_patients_form_is_filled_in()
    {
        var patient = await AgainAsync("en");

        await patient.Choose(Words.InPortal_NotAll, Words.WhichPatient_AsBefore).Press(Common.Button_Continue);

        Assert.True(patient.IsChosen(Words.Requester_Myself));
        await patient.Press(Common.Button_Continue);
        Assert.Equal(SampleAnswers.Patient, patient.ValueOf(Words.Name_Legal));
    }

    [Fact]
    public async Task A_first_request_is_not_asked()
    {
        SampleAnswers.Speak("en");
        var patient = await Guest.Browser(_app).Patient.Open("/en/requests/new");

        Assert.Null(patient.Page.QuerySelector("[name='Form.Patient']"));
    }

    private Task<Patient> AgainAsync(string language)
    {
        SampleAnswers.Speak(language);
        return WalkAsync(language);
    }

    private async Task<Patient> WalkAsync(string language)
    {
        var patient = await Guest.Browser(_app).Patient.MakeLetter(language);
        return await patient.Open($"/{language}/requests/new");
    }
}
