using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>The wizard's section "How to get them".</summary>
public sealed class HowToGetThemTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_second_choice_is_any_other_way_or_to_be_asked()
    {
        var midway = await Midway.Begin(app, AsFarAsTheDates);
        var patient = await midway.At("how");

        var offered = patient.Page.QuerySelectorAll("select option").Select(option => option.TextContent);
        await patient.Choose(Words.DeliveryMethod_Paper).Press(Button.Button_Continue);
        var missing = patient.Errors;
        await patient.Fill(Words.SecondChoice_Heading, Words.DeliveryMethod_Paper).Press(Button.Button_Continue);
        var same = patient.Errors;
        await patient.Fill(Words.SecondChoice_Heading, Words.SecondChoice_AskMe).Press(Button.Button_Continue);

        Assert.DoesNotContain(Words.DeliveryMethod_NamedPerson, offered);
        Assert.Equal([Words.SecondChoice_Missing], missing);
        Assert.Equal([Words.SecondChoice_Missing], same);
        Assert.Equal(new SecondChoiceAnswer(null), (await midway.Kept()).SecondChoice);
        Assert.EndsWith("/fees", patient.At, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Records_can_be_needed_by_a_day_which_the_letter_asks_for(string language)
    {
        var midway = await Midway.Begin(app, AsFarAsTheDates, language);
        var patient = await midway.At("how");

        await patient.Choose(Words.DeliveryMethod_Portal, Words.How_ForAppointment)
            .FillDate(Words.How_NeededBy, "3", "20", "2026")
            .Fill(Words.SecondChoice_Heading, Words.SecondChoice_AskMe).Press(Button.Button_Continue);
        var kept = (await midway.Kept()).Delivery;
        await patient.Choose(Words.Fees_Always).Press(Button.Button_Continue);
        var check = patient.Words;
        await patient.Fill(Words.Check_Signature, "Ana Ruiz").Press(Words.Check_MakeLetter);

        Assert.Equal(new DeliveryAnswer(DeliveryMethod.Portal, new(new(2026, 3, 20), ForAppointment: true)), kept);
        Assert.Contains(Words.How_NeededByLabel, check, StringComparison.Ordinal);
        Assert.EndsWith("/ready", patient.At, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", "1", "2026", nameof(Words.How_NeededByPast))]
    [InlineData("3", "3", "2028", nameof(Words.How_NeededByTooFar))]
    public async Task A_needed_by_day_in_the_past_or_too_far_ahead_is_told_at_its_field(string month, string day, string year, string message)
    {
        var patient = await (await Midway.Begin(app, AsFarAsTheDates)).At("how");

        await patient.Choose(Words.DeliveryMethod_Portal).Fill(Words.SecondChoice_Heading, Words.SecondChoice_AskMe)
            .FillDate(Words.How_NeededBy, month, day, year).Press(Button.Button_Continue);

        Assert.Equal([Words.ResourceManager.GetString(message, null)!], patient.Errors);
        Assert.NotNull(patient.ErrorAt(Words.How_NeededBy));
        Assert.Equal(month, patient.ValueOf(Button.Date_Month));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_21_Paper_is_offered_with_how_the_pictures_come(string language)
    {
        var midway = await Midway.Begin(app, WithPictures, language);

        var patient = await midway.At("how");

        Assert.Contains(Words.How_PaperImagesHint, patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_21_Who_wants_paper_checks_that_the_pictures_come_apart(string language)
    {
        var midway = await Midway.Begin(app, WithPictures, language);
        var patient = await midway.At("how");

        await patient.Choose(Words.DeliveryMethod_Paper).Fill(Words.SecondChoice_Heading, Words.SecondChoice_AskMe).Press(Button.Button_Continue);
        await patient.Choose(Words.Fees_Always).Press(Button.Button_Continue);

        Assert.EndsWith("/check", patient.At, StringComparison.Ordinal);
        Assert.Contains(Words.How_ImagesApart, patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Scenario_61_Plain_e_mail_to_the_known_address_is_offered_with_its_risk(string language)
    {
        var midway = await Midway.Begin(app, ByEmail, language);

        var patient = await midway.At("email");

        Assert.Equal("ana@example.com", patient.ValueOf(Words.Contact_Email));
        Assert.Contains(Words.Email_PlainAcceptedHint, patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Scenario_61_Plain_e_mail_is_taken_with_the_risk_accepted(string language)
    {
        var midway = await Midway.Begin(app, ByEmail, language);
        var patient = await midway.At("email");

        await patient.Choose(Words.EmailPrivacy_PlainAccepted).Press(Button.Button_Continue);

        Assert.Equal(new EmailDeliveryAnswer(new("ana@example.com"), EmailPrivacy.PlainAccepted), (await midway.Kept()).EmailDelivery);
    }

    [Fact]
    public async Task Neither_secure_nor_plain_e_mail_is_chosen_for_the_patient()
    {
        var patient = await (await Midway.Begin(app, ByEmail)).At("email");

        await patient.Fill(Words.Contact_Email, "").Press(Button.Button_Continue);

        Assert.Equal([Words.Email_AddressMissing, Words.Email_PrivacyMissing], patient.Errors);
    }

    [Fact]
    public async Task A_wrong_e_mail_address_is_refused_and_kept()
    {
        var patient = await (await Midway.Begin(app, ByEmail)).At("email");

        await patient.Fill(Words.Contact_Email, "ana@@example").Choose(Words.EmailPrivacy_Secure).Press(Button.Button_Continue);

        Assert.Equal([Button.Email_Wrong], patient.Errors);
        Assert.Equal("ana@@example", patient.ValueOf(Words.Contact_Email));
    }

    [Fact]
    public async Task An_empty_page_is_told_both_ways_at_once()
    {
        var patient = await (await Midway.Begin(app, AsFarAsTheDates)).At("how");

        await patient.Press(Button.Button_Continue);

        Assert.Equal([Words.How_Missing, Words.SecondChoice_Missing], patient.Errors);
    }

    [Fact]
    public async Task Scenario_67_Who_sends_to_someone_else_reads_first_what_holds_for_it()
    {
        var midway = await Midway.Begin(app, AsFarAsTheDates);
        var patient = await midway.At("how");

        await patient.Choose(Words.DeliveryMethod_NamedPerson).Press(Button.Button_Continue);

        Assert.Contains(Words.SendTo_KnowElectronic, patient.Words, StringComparison.Ordinal);
        Assert.Contains(Words.SendTo_KnowFees, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_67_Who_would_rather_have_them_sent_to_me_finds_the_way_back()
    {
        var midway = await Midway.Begin(app, AsFarAsTheDates);
        var patient = await (await midway.At("how")).Choose(Words.DeliveryMethod_NamedPerson).Press(Button.Button_Continue);

        await patient.Follow(Words.SendTo_EasierLink);

        Assert.Equal(Words.How_Heading, patient.Heading);
    }

    [Fact]
    public async Task Someone_else_has_a_name_a_letter_can_carry_and_a_whole_address_or_none()
    {
        var patient = await (await Midway.Begin(app, ToSomeoneElse)).At("send-to");

        await patient.Press(Button.Button_Continue);
        var missing = patient.Errors;
        await patient.Fill(Words.SendTo_Name, new string('a', 129)).Fill(Words.SendTo_Email, "lee@example.com").Press(Button.Button_Continue);
        var tooLong = patient.ErrorAt(Words.SendTo_Name);
        await patient.Fill(Words.SendTo_Name, "Dr. Lee").Fill(Button.Address_City, "Austin").Press(Button.Button_Continue);

        Assert.Equal([Words.SendTo_NameMissing, Words.SendTo_WhereMissing], missing);
        Assert.NotNull(tooLong);
        Assert.Equal([Button.Address_Line1Missing, Button.Address_StateMissing, Button.Address_ZipWrong], patient.Errors);
    }

    [Fact]
    public async Task Someone_else_needs_a_name_and_a_place_to_send_to()
    {
        var midway = await Midway.Begin(app, ToSomeoneElse);
        var patient = await midway.At("send-to");

        await patient.Fill(Words.SendTo_Name, "Dr. Lee").Fill(Words.SendTo_Email, "lee@example.com").Press(Button.Button_Continue);

        Assert.Equal(new NamedPerson(new("Dr. Lee"), new("lee@example.com"), null), (await midway.Kept()).NamedPerson!.Person);
        Assert.EndsWith("/fees", patient.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_way_than_before_that_equals_the_second_choice_asks_for_that_one_anew()
    {
        var midway = await Midway.Begin(app, draft => AsFarAsTheDates(draft) with
        {
            Delivery = new(DeliveryMethod.Portal),
            SecondChoice = new(DeliveryMethod.Paper),
            Fees = new((decimal?)null),
        });

        var patient = await (await midway.At("how?return=check")).Choose(Words.DeliveryMethod_Paper).Press(Button.Button_Continue);

        Assert.Equal([Words.SecondChoice_Missing], patient.Errors);
        Assert.True(patient.IsChosen(Words.DeliveryMethod_Paper));
    }

    private static RequestDraft AsFarAsTheDates(RequestDraft draft) => draft with
    {
        Bundle = new(RecordBundle.Choose),
        Records = new([RecordKind.LabResults], null),
        Sensitive = new([]),
        Dates = new(DateChoice.All),
    };

    private static RequestDraft ByEmail(RequestDraft draft)
        => AsFarAsTheDates(draft) with { Delivery = new(DeliveryMethod.Email), SecondChoice = new(null) };

    private static RequestDraft WithPictures(RequestDraft draft)
        => AsFarAsTheDates(draft) with { Bundle = new(RecordBundle.Images), Images = new([], null), OtherDates = new([]) };

    private static RequestDraft ToSomeoneElse(RequestDraft draft) => AsFarAsTheDates(draft) with { Delivery = new(DeliveryMethod.NamedPerson) };
}
