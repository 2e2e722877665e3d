using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Tests.Features.NewRequest;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Kinds = RecordsRequest.Web.Features.Requests.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.Offices;

/// <summary>The wizard offers the operator's offices.</summary>
public sealed class OfficeListTests
{
    [Theory, InlineData("en"), InlineData("es")]
    public async Task An_office_is_chosen_from_the_list_without_script_and_its_address_is_filled_in(string language)
    {
        await using var app = OfficeFixture.App(OfficeFixture.Two);
        var midway = await Midway.Begin(app, draft => draft with { Provider = null, CoverageGiven = new(Coverage.No) }, language);
        var patient = await (await midway.At("records-office")).Follow(Words.RecordsOffice_List);
        Assert.Contains("77 Hill Street, Suite 4, Dallas, TX 75201", patient.Words, StringComparison.Ordinal);
        Assert.Single(patient.Page.QuerySelectorAll("main li strong")); // the one that is old

        await patient.Press("Northside \"St. Anne's\" Clinic");
        Assert.EndsWith("/records-office", patient.At, StringComparison.Ordinal);
        Assert.True(patient.IsChosen(Words.PlaceKind_DoctorOrClinic));
        Assert.False(patient.IsChosen(Words.Coverage_No));
        await patient.Choose(Words.Coverage_Yes).Press(Button.Button_Continue);

        Assert.Equal("77 Hill Street", patient.ValueOf(Button.Address_Line1));
        Assert.Equal(new MailingAddress("77 Hill Street", "Suite 4", "Dallas", "TX", "75201"), (await midway.Kept()).ProviderAddress!.Address);
    }

    [Fact]
    public async Task An_office_whose_name_is_typed_is_filled_in_with_what_was_not_said_otherwise()
    {
        await using var app = OfficeFixture.App(OfficeFixture.Two);
        var midway = await Midway.Begin(app, draft => draft with { Provider = null, Place = null, ProviderAddress = null, ProviderContact = null });
        var patient = await midway.At("records-office");
        Assert.Equal(
            ["Lakeside Regional Hospital", "Northside \"St. Anne's\" Clinic"],
            patient.Page.QuerySelectorAll("datalist option").Select(option => option.GetAttribute("value")));

        await patient.Fill(Words.RecordsOffice_Organization, "lakeside  regional HOSPITAL").Press(Button.Button_Continue);
        Assert.Equal(("500 Lake Road", "512-555-0177"), (patient.ValueOf(Button.Address_Line1), patient.ValueOf(Kinds.NewAddress_Fax)));
        Assert.Equal(new ProviderAnswer("Lakeside Regional Hospital", "Health Information Management"), (await midway.Kept()).Provider);

        await patient.Fill(Button.Address_Line1, "502 Lake Road").Press(Button.Button_Continue);
        await (await midway.At("records-office")).Press(Button.Button_Continue);

        Assert.Equal("502 Lake Road", patient.ValueOf(Button.Address_Line1));
        Assert.DoesNotContain(Words.ProviderAddress_Listed, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_not_in_the_list_is_as_good_as_ever()
    {
        await using var app = OfficeFixture.App(OfficeFixture.Two);
        var midway = await Midway.Begin(app, draft => draft with { Provider = null });
        var patient = await midway.At("records-office");

        await patient.Fill(Words.RecordsOffice_Organization, "Old Mill Hospital").Press(Button.Button_Continue);

        Assert.Equal("500 Lake Road", patient.ValueOf(Button.Address_Line1)); // said before, and kept
        Assert.Equal("Old Mill Hospital", (await midway.Kept()).Provider!.Organization);
    }

    [Fact]
    public async Task A_long_list_comes_in_parts_and_is_searched_without_a_word_in_the_address()
    {
        await using var app = OfficeFixture.App(OfficeFixture.Many(45));
        var midway = await Midway.Begin(app);
        var patient = await midway.At("offices");
        Assert.Equal(20, Buttons(patient).Count);
        await (await patient.Follow(Words.ChooseOffice_After)).Follow(Words.ChooseOffice_After);
        Assert.Equal(["Clínica number 041", "Clínica number 045"], [Buttons(patient)[0], Buttons(patient)[^1]]);

        await patient.Fill(Words.ChooseOffice_Words, "CLINICA houston").Press(Words.ChooseOffice_Find);
        Assert.Equal(20, Buttons(patient).Count);
        Assert.Contains("3", patient.Words.Split(Words.ChooseOffice_More.Split("{0}")[0])[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("houston", patient.At, StringComparison.OrdinalIgnoreCase);
        await patient.Fill(Words.ChooseOffice_Words, "nowhere").Press(Words.ChooseOffice_Find);
        Assert.Contains(Words.ChooseOffice_None, patient.Words, StringComparison.Ordinal);
        await patient.Fill(Words.ChooseOffice_Words, "number 043").Press(Words.ChooseOffice_Find);
        await patient.Press("Clínica number 043");

        Assert.Equal("Clínica number 043", patient.ValueOf(Words.RecordsOffice_Organization));
        Assert.InRange((await midway.At("records-office")).Page.QuerySelectorAll("datalist option").Length, 1, 40);
    }

    [Fact]
    public async Task Far_too_many_words_are_not_looked_for_one_by_one()
    {
        await using var app = OfficeFixture.App(OfficeFixture.Many(45));
        var patient = await (await Midway.Begin(app)).At("offices");

        await patient.Fill(Words.ChooseOffice_Words, string.Join(' ', Enumerable.Repeat("houston", 5_000))).Press(Words.ChooseOffice_Find);

        Assert.Equal((System.Net.HttpStatusCode.UnprocessableEntity, 20), (patient.Status, Buttons(patient).Count));
        Assert.DoesNotContain(Words.ChooseOffice_More.Split("{0}")[0], patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("part=0")]
    [InlineData("part=-5")]
    [InlineData("part=99999999999")]
    [InlineData("part=x")]
    [InlineData("return=%0D%0Ax")]
    public async Task An_address_somebody_wrote_by_hand_shows_the_list(string query)
    {
        await using var app = OfficeFixture.App(OfficeFixture.Many(45));
        var patient = await (await Midway.Begin(app)).At($"offices?{query}");

        Assert.Equal(20, Buttons(patient).Count);
    }

    [Fact]
    public async Task Somebody_who_chose_in_another_window_meanwhile_is_told()
    {
        await using var app = OfficeFixture.App(OfficeFixture.Two);
        var midway = await Midway.Begin(app);
        var patient = await midway.At("offices");
        var first = patient.Tab;
        await patient.Press("Lakeside Regional Hospital");

        await patient.Show(first).Press("Northside \"St. Anne's\" Clinic");

        Assert.Equal(System.Net.HttpStatusCode.Conflict, patient.Status);
        Assert.Equal("Lakeside Regional Hospital", (await midway.Kept()).Provider!.Organization);
    }

    private static List<string> Buttons(Harness.Patient patient)
        => [.. patient.Page.QuerySelectorAll("main button[name=office]").Select(button => button.TextContent)];
}
