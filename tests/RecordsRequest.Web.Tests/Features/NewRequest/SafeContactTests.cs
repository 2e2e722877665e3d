using System.Net;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Labels = RecordsRequest.Web.Features.Requests.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>The wizard's section "The patient": how the office may reach whom.</summary>
public sealed class SafeContactTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("555-0142", "", "Phone number (optional)")]
    [InlineData("512-555-0142", "ana@example", "Email address (optional)")]
    [InlineData("512-555-0142", "ana ruiz@example.com", "Email address (optional)")]
    [InlineData("", "анна@example.com", "Email address (optional)")]
    public async Task A_wrong_number_or_address_is_told_at_its_field_and_kept(string phone, string email, string field)
    {
        var patient = await (await Midway.Begin(app)).At("contact");

        await patient.Fill(Words.ProviderContact_Phone, phone).Fill(Labels.NewAddress_Email, email).Press(Button.Button_Continue);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.NotNull(patient.ErrorAt(field));
        Assert.Equal([phone, email], [patient.ValueOf(Words.ProviderContact_Phone), patient.ValueOf(Labels.NewAddress_Email)]);
    }

    [Theory]
    [InlineData("(512) 555-0142 x12", "", "+15125550142")]
    [InlineData("", "ana@example.com", null)]
    [InlineData("", "", null)]
    public async Task One_of_the_two_is_enough_and_who_has_neither_is_written_to(string phone, string email, string? kept)
    {
        var midway = await Midway.Begin(app);
        var patient = await midway.At("contact");

        await patient.Fill(Words.ProviderContact_Phone, phone).Fill(Labels.NewAddress_Email, email)
            .Choose(Words.SafeContact_MessageYes).Press(Button.Button_Continue);

        Assert.Empty(patient.Errors);
        var contact = (await midway.Kept()).Contact;
        Assert.Equal((kept, email), (contact?.Phone?.E164, contact?.Email?.Value ?? ""));
    }

    [Theory]
    [InlineData(Authority.Guardian, nameof(Words.Contact_Heading_Yours))]
    [InlineData(Authority.None, nameof(Words.Contact_Heading_Patients))]
    public async Task Whoever_signs_is_the_one_to_reach(Authority authority, string heading)
    {
        var midway = await Midway.Begin(app, draft => draft with
        {
            Who = new(Requester.SomeoneElse),
            Authority = new(authority),
            PatientSigns = new(Read: true),
            Representative = new(new("Luz Ruiz"), "daughter"),
        });

        Assert.Equal(Words.ResourceManager.GetString(heading, null), (await midway.At("contact")).Heading);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Scenario_75_No_message_and_no_mail_home_leads_to_a_safe_address(string language)
    {
        var midway = await Midway.Begin(app, WithPhone, language);
        var patient = await midway.At("safe-contact");

        var page = patient.Words;
        await patient.Choose(Words.SafeContact_MessageNo, Words.SafeContact_MailElsewhere).Press(Button.Button_Continue);
        var asked = patient.Heading;
        await patient.Fill(Button.Address_Line1, "PO Box 88").Fill(Button.Address_City, "Round Rock").Fill(Button.Address_State, "Texas")
            .Fill(Button.Address_Zip, "78664").Press(Button.Button_Continue);

        Assert.Contains("164.522(b)", page, StringComparison.Ordinal);
        Assert.Equal(Words.WriteTo_Heading, asked);
        var kept = await midway.Kept();
        Assert.Equal(new SafeContactAnswer(false, true), kept.SafeContact);
        Assert.Equal(["PO Box 88", "Round Rock, TX 78664"], kept.WriteTo!.Address.Lines);
    }

    [Fact]
    public async Task Both_questions_are_told_at_once_when_neither_is_answered()
    {
        var patient = await (await Midway.Begin(app, WithPhone)).At("safe-contact");

        await patient.Press(Button.Button_Continue);

        Assert.Equal([Words.SafeContact_MessageMissing, Words.SafeContact_MailMissing], patient.Errors);
    }

    [Fact]
    public async Task Without_a_phone_number_where_to_write_is_the_whole_answer()
    {
        var midway = await Midway.Begin(app, draft => draft with { SafeContact = null });
        var patient = await midway.At("safe-contact");

        await patient.Choose(Words.SafeContact_MessageYes, Words.SafeContact_MailHere).Press(Button.Button_Continue);

        Assert.Equal(new SafeContactAnswer(null, false), (await midway.Kept()).SafeContact);
    }

    private static RequestDraft WithPhone(RequestDraft draft) => draft with { Contact = new(new("+15125550142"), null), SafeContact = null };
}
