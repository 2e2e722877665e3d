using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Prose;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Kinds = RecordsRequest.Web.Features.Requests.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>A member asks a health plan: of an ID, claims and enrollment, and not of a clinic's visits.</summary>
public sealed class HealthPlanTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_18_the_plan_is_asked_at_its_privacy_office(string language)
    {
        var midway = await Midway.Begin(app, AsksPlan, language);

        var patient = await midway.At("records-office");

        Assert.Equal("Privacy Office", patient.ValueOf(Kinds.NewAddress_Department));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_18_the_plan_is_asked_by_the_member_ID_and_for_its_own_website(string language)
    {
        var midway = await Midway.Begin(app, draft => AsksPlan(draft) with { RecordNumber = null }, language);
        await (await midway.At("record-number")).Fill(Words.RecordNumber_Heading, "XQH 301 88").Press(Button.Button_Continue);

        var patient = await midway.At("check");

        Assert.Equal(Words.Check_Heading, patient.Heading);
        Assert.All(
            [Wording.Fact_MemberId, "XQH 301 88", "Privacy Office", Words.DeliveryMethod_Portal_HealthPlan],
            said => Assert.Contains(said, patient.Words, StringComparison.Ordinal));
        Assert.DoesNotContain(Wording.Fact_RecordNumber, patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_18_a_plan_is_asked_for_claims_and_enrollment_and_no_notes_of_visits(string language)
    {
        var midway = await Midway.Begin(app, draft => AsksPlan(draft) with { Bundle = new(RecordBundle.Choose) }, language);

        var patient = await midway.At("records");

        Assert.Contains(Kinds.RecordKind_Claims, patient.Words, StringComparison.Ordinal);
        Assert.Contains(Kinds.RecordKind_Enrollment, patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Kinds.RecordKind_VisitNotes, patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_18_a_plan_gives_no_vaccines(string language)
    {
        var midway = await Midway.Begin(app, draft => AsksPlan(draft) with { Bundle = new(RecordBundle.Choose) }, language);

        var patient = await midway.At("bundle");

        Assert.DoesNotContain(Words.RecordBundle_VaccinesOnly, patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_18_a_hospital_keeps_no_enrollment(string language)
    {
        var midway = await Midway.Begin(app, draft => draft with { Bundle = new(RecordBundle.Choose) }, language);

        var patient = await midway.At("records");

        Assert.DoesNotContain(Kinds.RecordKind_Enrollment, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_18_what_only_a_clinic_has_is_asked_anew_once_the_place_is_a_plan()
    {
        var midway = await Midway.Begin(app, draft => draft with { Bundle = new(RecordBundle.VaccinesOnly) });
        var patient = await midway.At("records-office?return=check");

        await patient.Choose(Words.PlaceKind_HealthPlan).Press(Button.Button_Continue);

        Assert.Equal(Words.Bundle_Heading, patient.Heading);
    }

    [Fact]
    public async Task Review_18_a_plan_has_a_website_for_members_and_no_visits()
    {
        var midway = await Midway.Begin(app, AsksPlan);

        var (ways, dates) = ((await midway.At("how")).Words, (await midway.At("dates")).Words);

        Assert.Contains(Words.DeliveryMethod_Portal_HealthPlan, ways, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.DateChoice_OneVisit, dates, StringComparison.Ordinal);
    }

    private static RequestDraft AsksPlan(RequestDraft draft) => draft with
    {
        Place = new(PlaceKind.HealthPlan),
        Provider = new("Bluebonnet Health Plan", ProviderAnswer.UsualDepartment),
        Bundle = new(RecordBundle.Everything),
        Sensitive = new([]),
        Dates = new(DateChoice.All),
        Delivery = new(DeliveryMethod.Portal),
        SecondChoice = new(null),
        Fees = new(null),
    };
}
