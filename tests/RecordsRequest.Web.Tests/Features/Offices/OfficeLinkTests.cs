using System.Net;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Kinds = RecordsRequest.Web.Features.Requests.Text;
using Link = RecordsRequest.Web.Features.Offices.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.Offices;

/// <summary>A person comes with the link or the poster of an office.</summary>
public sealed class OfficeLinkTests : IAsyncDisposable
{
    private const string Clinic = "Northside \"St. Anne's\" Clinic";

    /// <summary>A clinic in Texas: for some of its doctors a state rule holds.</summary>
    private static IEnumerable<AnsweredPage> AfterTheOffice =>
    [
        .. SampleAnswers.Common.SkipWhile(page => page.Slug != "bundle").TakeWhile(page => page.Slug != "fees"),
        new("look-case", new Picked(Words.RuleCase_Physician)),
        .. SampleAnswers.Common.SkipWhile(page => page.Slug != "fees"),
    ];

    private readonly TestApp _app = OfficeFixture.App(OfficeFixture.Two);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, InlineData("en"), InlineData("es")]
    public async Task The_link_shows_the_office_and_the_request_begins_with_it_filled_in(string language)
    {
        SampleAnswers.Speak(language);
        var patient = await Guest.Browser(_app).Patient.Open($"/{language}/start/northside");
        Assert.Equal(Link.Start_Heading, patient.Heading);
        Assert.All(
            [Clinic, "Medical Records", "77 Hill Street", "Dallas, TX 75201", "214-555-0100", "my.northside.example.org"],
            fact => Assert.Contains(fact, patient.Words, StringComparison.Ordinal));
        Assert.Equal(0, await _app.WithDbAsync(db => db.Set<Owner>().CountAsync()));

        await patient.Follow(Link.Start_Yes);
        Assert.Contains(Clinic, patient.Words, StringComparison.Ordinal);
        await patient.Choose(Words.InPortal_NotAll, Words.DeviceOwner_Mine).Press(Button.Button_Continue);
        await patient.AnswerAll(SampleAnswers.Common.TakeWhile(page => page.Slug != "records-office"));
        Assert.Equal((Clinic, "Medical Records"),
            (patient.ValueOf(Words.RecordsOffice_Organization), patient.ValueOf(Kinds.NewAddress_Department)));
        Assert.True(patient.IsChosen(Words.PlaceKind_DoctorOrClinic));
        await patient.Choose(Words.Coverage_Yes).Press(Button.Button_Continue);
        Assert.Equal(("77 Hill Street", "214-555-0101"), (patient.ValueOf(Button.Address_Line1), patient.ValueOf(Kinds.NewAddress_Fax)));
        Assert.Contains(Words.ProviderAddress_Listed, patient.Words, StringComparison.Ordinal);
        await patient.Press(Button.Button_Continue);
        await patient.AnswerAll(AfterTheOffice);
        await patient.Fill(Words.Check_Signature, SampleAnswers.Patient).Press(Words.Check_MakeLetter);
        await patient.Follow(Words.Ready_Get);

        Assert.All([Clinic, "77 Hill Street", "Suite 4", "Dallas, TX 75201"], line => Assert.Contains(line, patient.Words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/en/start/nowhere")]
    [InlineData("/es/start/nowhere")]
    [InlineData("/en/start/NORTHSIDE")]
    [InlineData("/en/start/..%2fnorthside")]
    [InlineData("/en/start/%E2%80%AEnorthside")]
    [InlineData("/en/start/%2500")]
    public async Task A_link_of_no_office_says_so_and_offers_the_plain_start(string path)
    {
        SampleAnswers.Speak(path[1..3]);
        var patient = await Guest.Browser(_app).Patient.Open(path);

        Assert.Equal(HttpStatusCode.NotFound, patient.Status);
        Assert.Equal(Link.Start_UnknownHeading, patient.Heading);
        await patient.Follow(Link.Start_Plain);
        Assert.Equal($"{path[..3]}/requests/new", patient.At);
    }

    /// <summary>Whoever sends somebody a link must not be able to send their letter elsewhere.</summary>
    [Fact]
    public async Task No_part_of_an_address_can_name_another_place()
    {
        var evil = "Form.Organization=Evil&Form.Address.Line1=1+Evil+Street&name=Evil&address=Evil&office=Evil";
        var patient = await Guest.Browser(_app).Patient.Open($"/en/start/northside?{evil}");
        Assert.DoesNotContain("Evil", patient.Words, StringComparison.Ordinal);

        await patient.Open($"/en/requests/new?{evil}");
        await patient.Choose(Words.InPortal_NotAll, Words.DeviceOwner_Mine).Press(Button.Button_Continue);
        await patient.AnswerAll(SampleAnswers.Common.TakeWhile(page => page.Slug != "records-office"));

        Assert.Equal("", patient.ValueOf(Words.RecordsOffice_Organization));
    }

    [Fact]
    public async Task What_nobody_made_sure_of_for_a_year_is_called_old()
    {
        var patient = await Guest.Browser(_app).Patient.Open("/en/start/lakeside-hospital");
        Assert.Contains(Link.Office_Old, patient.Words, StringComparison.Ordinal);
        Assert.Contains("March 1, 2025", patient.Words, StringComparison.Ordinal);

        await patient.Open("/en/start/northside");
        Assert.DoesNotContain(Link.Office_Old, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_requests_already_is_asked_for_whom_it_is_as_at_the_plain_start()
    {
        var patient = await Guest.Browser(_app).Patient.MakeLetter();

        await (await patient.Open("/en/start/northside")).Follow(Link.Start_Yes);
        await patient.Choose(Words.InPortal_NotAll, Words.WhichPatient_AsBefore).Press(Button.Button_Continue);
        await patient.Press(Button.Button_Continue);
        await patient.Open(patient.At.Replace(patient.At.Split('/')[^1], "records-office", StringComparison.Ordinal));

        Assert.Equal(Clinic, patient.ValueOf(Words.RecordsOffice_Organization));
    }

    [Fact]
    public async Task The_pages_of_their_form_and_of_a_portal_message_lead_to_where_these_are()
    {
        var patient = Guest.Browser(_app).Patient;
        await patient.Open("/en/requests/new?office=northside");
        await patient.Choose(Words.InPortal_NotAll, Words.DeviceOwner_Mine).Press(Button.Button_Continue);
        await patient.AnswerAll(SampleAnswers.Common.TakeWhile(page => page.Slug != "records-office"));
        await patient.Choose(Words.Coverage_Yes).Press(Button.Button_Continue);
        await patient.Press(Button.Button_Continue);
        await patient.AnswerAll(AfterTheOffice);
        await patient.Fill(Words.Check_Signature, SampleAnswers.Patient).Press(Words.Check_MakeLetter);
        var ready = patient.At;

        await patient.Follow(RecordsRequest.Web.Features.Sending.Text.TheirForm_Link);
        var form = patient.Page.QuerySelector("main a[href='https://northside.example.org/forms/release.pdf']");
        await (await patient.Open(ready)).Follow(Words.Ready_Get);
        await patient.Follow(RecordsRequest.Web.Features.Sending.Text.Message_Link);
        var portal = patient.Page.QuerySelector("main a[href='https://my.northside.example.org/sign-in']");

        Assert.Equal("external noreferrer", form!.GetAttribute("rel"));
        Assert.Equal("external noreferrer", portal!.GetAttribute("rel"));
    }

    [Fact]
    public async Task Without_a_file_there_are_no_offices_and_no_word_of_them()
    {
        await using var plain = new TestApp();
        var patient = Guest.Browser(plain).Patient;
        Assert.Equal(HttpStatusCode.NotFound, (await patient.Open("/en/start/northside")).Status);
        await patient.StartRequest();
        await patient.AnswerAll(SampleAnswers.Common.TakeWhile(page => page.Slug != "records-office"));

        Assert.DoesNotContain(Words.RecordsOffice_List, patient.Words, StringComparison.Ordinal);
        Assert.Null(patient.Page.QuerySelector("datalist"));
        await patient.Open(patient.At.Replace("records-office", "offices", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, patient.Status);
    }
}
