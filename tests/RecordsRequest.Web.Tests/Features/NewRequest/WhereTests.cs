using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features;
using RecordsRequest.Web.Features.NewRequest;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>The wizard's section "Where".</summary>
public sealed class WhereTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task The_records_office_is_called_as_most_offices_are_unless_the_patient_knows_better(string language)
    {
        var midway = await Midway.Begin(app, draft => draft with { Provider = null }, language);
        var patient = await midway.At("records-office");

        await patient.Fill(Words.RecordsOffice_Organization, "St. Mary's").Press(Button.Button_Continue);

        Assert.Equal(new ProviderAnswer("St. Mary's", "Health Information Management"), (await midway.Kept()).Provider);
    }

    [Fact]
    public async Task A_place_and_an_office_need_names()
    {
        var patient = await (await Midway.Begin(app)).At("records-office");

        await patient.Fill(Words.RecordsOffice_Organization, "")
            .Fill(Web.Features.Requests.Text.NewAddress_Department, " ").Press(Button.Button_Continue);

        Assert.Equal([Words.RecordsOffice_OrganizationMissing, Web.Features.Requests.Text.NewAddress_DepartmentMissing], patient.Errors);
    }

    [Fact]
    public async Task A_place_and_an_office_need_names_the_letter_can_carry()
    {
        var patient = await (await Midway.Begin(app)).At("records-office");

        await patient.Fill(Words.RecordsOffice_Organization, new string('c', 101))
            .Fill(Web.Features.Requests.Text.NewAddress_Department, "Καρδιολογία").Press(Button.Button_Continue);

        Assert.Contains("100", patient.ErrorAt(Words.RecordsOffice_Organization), StringComparison.Ordinal);
        Assert.NotNull(patient.ErrorAt(Web.Features.Requests.Text.NewAddress_Department));
    }

    [Fact]
    public async Task A_place_asked_before_is_offered_to_the_same_person_and_to_nobody_else()
    {
        var midway = await Midway.Begin(app, draft => Midway.Finished(draft) with { Provider = new("Lakeside Clinic", "Medical Records") });
        await (await midway.At("check")).Fill(Words.Check_Signature, "Ana Ruiz").Press(Words.Check_MakeLetter);
        await using var scope = app.Services.CreateAsyncScope();
        var next = await scope.ServiceProvider.GetRequiredService<NewDrafts>()
            .BeginAsync(midway.Guest.OwnerId, PublicIds.New(), samePatient: true, office: null, CancellationToken.None);

        var patient = await WalkTo("records-office", midway with { DraftId = next });

        Assert.Equal(["Lakeside Clinic"], Offered(patient));
        Assert.Empty(Offered(await (await Midway.Begin(app)).At("records-office")));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Scenario_85_What_it_means_that_a_place_may_take_no_insurance_is_explained(string language)
    {
        var midway = await Midway.Begin(app, draft => draft with { Place = null }, language);
        var patient = await midway.At("place");

        await patient.Choose(Words.PlaceKind_DoctorOrClinic).Press(Button.Button_Continue);
        var missing = patient.Errors;
        await patient.Choose(Words.Coverage_NotSure).Press(Button.Button_Continue);

        Assert.Equal([Words.TakesInsurance_Missing], missing);
        Assert.Equal(Words.NotCovered_Heading, patient.Heading);
        Assert.Contains(Words.NotCovered_NotSure, patient.Words, StringComparison.Ordinal);
        Assert.Contains(app.Time.FederalRule.In(Words.NotCovered_NoClock), patient.Words, StringComparison.Ordinal);
        Assert.Equal(Coverage.NotSure, (await midway.Kept()).Coverage);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Scenario_85_Who_knows_better_finds_the_way_back_to_the_question_about_insurance(string language)
    {
        var midway = await Midway.Begin(app, draft => draft with { Place = new(PlaceKind.DoctorOrClinic) }, language);
        var patient = await (await midway.At("takes-insurance")).Choose(Words.Coverage_NotSure).Press(Button.Button_Continue);

        await patient.Follow(Words.NotCovered_ChangeLink);

        Assert.Equal(Words.RecordsOffice_Heading, patient.Heading);
        Assert.True(patient.IsChosen(Words.Coverage_NotSure));
    }

    [Fact]
    public async Task Scenario_84_A_VA_hospital_is_covered_and_asked_nothing_about_insurance()
    {
        var midway = await Midway.Begin(app, draft => draft with { Place = null, ProviderAddress = null });
        var patient = await midway.At("place");

        await patient.Choose(Words.PlaceKind_Veterans).Press(Button.Button_Continue);

        Assert.Equal(Words.ProviderAddress_Heading, patient.Heading);
        Assert.Equal(Coverage.Yes, (await midway.Kept()).Coverage);
    }

    [Fact]
    public async Task Scenario_60_The_state_of_the_place_is_asked_for_and_not_taken_from_the_home_address()
    {
        var midway = await Midway.Begin(app, draft => draft with { ProviderAddress = null });
        var patient = await midway.At("provider-address");

        var suggested = patient.ValueOf(Button.Address_State);
        await patient.Press(Button.Button_Continue);
        var missing = patient.Errors;
        await patient.Fill(Button.Address_State, "California").Press(Button.Button_Continue);

        Assert.Equal("", suggested);
        Assert.Equal([Words.ProviderAddress_StateMissing], missing);
        Assert.Equal(new ProviderAddressAnswer("CA", null), (await midway.Kept()).ProviderAddress);
    }

    [Fact]
    public async Task A_postal_address_is_all_there_or_not_at_all()
    {
        var patient = await (await Midway.Begin(app, draft => draft with { ProviderAddress = null })).At("provider-address");

        await patient.Fill(Button.Address_Line1, "500 Lake Road").Fill(Button.Address_State, "Texas").Press(Button.Button_Continue);

        Assert.Equal([Button.Address_CityMissing, Button.Address_ZipWrong], patient.Errors);
    }

    [Fact]
    public async Task Without_a_postal_address_a_fax_number_is_enough()
    {
        var midway = await Midway.Begin(app, WithoutAddress);
        var patient = (await midway.At("provider-contact")).Fill(Words.ProviderContact_Phone, "512-555-0142");

        await patient.Fill(Web.Features.Requests.Text.NewAddress_Fax, "512-555-0199").Press(Button.Button_Continue);

        Assert.Equal(new ProviderContactAnswer(new("+15125550142"), new("+15125550199"), null), (await midway.Kept()).ProviderContact);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Who_knows_no_address_at_all_gets_lines_to_fill_in_by_pen(string language)
    {
        var midway = await Midway.Begin(app, draft => WithoutAddress(Midway.Finished(draft)), language);
        var patient = await (await midway.At("provider-contact")).Press(Button.Button_Continue);

        var check = (await midway.At("check")).Words;
        await patient.Follow(Words.Check_Preview);

        Assert.Contains(Words.ProviderContact_FillsInValue, check, StringComparison.Ordinal);
        Assert.Contains($"Lakeside Hospital {ProviderAnswer.UsualDepartment}", patient.Words, StringComparison.Ordinal);
        Assert.Equal(
            [Domain.Prose.Wording.Recipient_Street, Domain.Prose.Wording.Recipient_City],
            patient.Page.QuerySelectorAll("article .app-letter__pen").Take(2).Select(line => line.TextContent.Trim()));
    }

    [Fact]
    public async Task A_fax_number_given_after_all_leaves_no_line_to_fill_in()
    {
        var midway = await Midway.Begin(app, draft => WithoutAddress(Midway.Finished(draft)));
        var patient = await (await midway.At("provider-contact")).Press(Button.Button_Continue);
        await (await midway.At("provider-contact"))
            .Fill(Web.Features.Requests.Text.NewAddress_Fax, "512-555-0199").Press(Button.Button_Continue);

        var check = (await midway.At("check")).Words;
        await patient.Follow(Words.Check_Preview);

        Assert.DoesNotContain(Words.ProviderContact_FillsInValue, check, StringComparison.Ordinal);
        Assert.DoesNotContain(Domain.Prose.Wording.Recipient_Street, patient.Words, StringComparison.Ordinal);
    }

    private static RequestDraft WithoutAddress(RequestDraft draft)
        => draft with { ProviderAddress = new("TX", null), ProviderContact = null };

    private static async Task<Patient> WalkTo(string slug, Midway midway)
    {
        var patient = await midway.Guest.Patient.Open($"/en/requests/new/{midway.DraftId}/who");
        while (!patient.At.EndsWith(slug, StringComparison.Ordinal))
        {
            await patient.Press(Button.Button_Continue);
        }

        return patient;
    }

    private static List<string?> Offered(Patient patient)
        => [.. patient.Page.QuerySelectorAll("datalist option").Select(option => option.GetAttribute("value"))];
}
