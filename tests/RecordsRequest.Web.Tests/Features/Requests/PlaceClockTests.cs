using RecordsRequest.Domain.Deadlines;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>A place with a rule of its own beside HIPAA's got the request on Monday, 4 January 2027: day 30 is 3 February.</summary>
public sealed class PlaceClockTests() : RequestsStory(begun: Got.AddDays(1))
{
    private static readonly DateOnly Got = new(2027, 1, 4);

    [Fact]
    public async Task Review_15_a_nursing_home_has_two_working_days_for_a_copy_by_an_estimate_and_HIPAA_stands_beside_it()
    {
        App.SetToday(new(2027, 1, 5));
        var patient = await OpenAsync("en", PlaceKind.NursingHome, DeliveryMethod.Paper, RuleCase.InCare);

        Assert.Contains(
            "They must answer by Wednesday, January 6, 2027. A federal rule for nursing homes gives them 2 working days.",
            patient.Words, StringComparison.Ordinal);
        Assert.Contains("The federal rule (HIPAA) gives them until Wednesday, February 3, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("this date may be off by a day or two", patient.Words, StringComparison.Ordinal);
        Assert.Contains("Most are. Ask them if you are not sure.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("42 CFR 483.10(g)(2)(ii)", patient.Words, StringComparison.Ordinal);
        Assert.Contains("2 working days after January 4, 2027 is Wednesday, January 6, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("Then a federal rule for nursing homes gives them this much time: 1 working day", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("survey agency", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_15_and_a_day_to_let_a_resident_look()
        => Assert.Contains("They must answer by Tuesday, January 5, 2027. A federal rule for nursing homes gives them 1 working day.",
            (await OpenAsync("en", PlaceKind.NursingHome, DeliveryMethod.Look, RuleCase.InCare)).Words, StringComparison.Ordinal);

    [Fact]
    public async Task Review_15_for_a_former_resident_the_date_is_HIPAAs_and_it_is_said_that_less_time_may_count()
    {
        var patient = await OpenAsync("en", PlaceKind.NursingHome, DeliveryMethod.Paper, RuleCase.Discharged);

        Assert.Contains(
            "They must answer by Wednesday, February 3, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains(
            "A federal rule for nursing homes may give them less time. We are not sure that it counts here.",
            patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_16_a_home_health_agency_has_four_working_days_or_until_its_next_visit_and_it_is_free()
    {
        var patient = await OpenAsync("es", PlaceKind.HomeHealthAgency, DeliveryMethod.Paper);

        Assert.Contains(
            "Deben responder a más tardar el viernes 8 de enero de 2027. Una regla federal para agencias de salud en el hogar les da 4 días hábiles.",
            patient.Words, StringComparison.Ordinal);
        Assert.Contains(
            "¿Le visitan antes de esta fecha? Entonces el plazo termina en esa visita. Es gratis, y el envío por correo también.",
            patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PlaceKind.NursingHome, "The long-term care ombudsman can help too.")]
    [InlineData(PlaceKind.HomeHealthAgency, "The Office for Civil Rights does not enforce it.")]
    public async Task Review_15_16_24_until_day_30_the_page_points_to_the_survey_agency_and_no_complaint_is_prepared(PlaceKind place, string also)
    {
        App.SetToday(new(2027, 1, 11));
        var patient = await OpenAsync("en", place, DeliveryMethod.Paper, RuleCase.InCare);

        var page = patient.Words;
        await patient.Follow("Make a reminder letter");
        var preview = patient.Words;
        await patient.Press("Make the letter");

        Assert.Contains("state survey agency", page, StringComparison.Ordinal);
        Assert.Contains(also, page, StringComparison.Ordinal);
        Assert.Contains("It does not say that they broke HIPAA.", preview, StringComparison.Ordinal);
        Assert.Contains(also, preview, StringComparison.Ordinal);
        Assert.Contains("If Medicare or Medicaid certified you", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("45 CFR", patient.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PlaceKind.VaOrMilitary)]
    [InlineData(PlaceKind.Veterans)]
    [InlineData(PlaceKind.Military)]
    [InlineData(PlaceKind.IndianHealthService)]
    public async Task Review_17_a_federal_place_has_the_thirty_days_and_no_clock_of_a_state(PlaceKind place)
    {
        var patient = await OpenAsync("en", place, DeliveryMethod.Paper);

        Assert.Contains(
            "They must answer by Wednesday, February 3, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("This is a federal place, so no state rule on time counts here.", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", PlaceKind.Veterans, "VA Form 10-5345a")]
    [InlineData(
        "es", PlaceKind.Military,
        "DD Form 2870. Puede llenarlo y enviarlo con su carta. No es para expedientes de tratamiento por alcohol o drogas.")]
    [InlineData("en", PlaceKind.IndianHealthService, "IHS-810. Its rules say that a valid written request may also be honored.")]
    public async Task Review_17_the_own_form_of_a_federal_place_is_named_when_the_letter_is_ready_and_when_they_ask_for_it(
        string language, PlaceKind place, string form)
    {
        var patient = await OpenAsync(language, place, DeliveryMethod.Paper);
        var request = patient.At;

        var ready = (await patient.Open($"{request}/ready")).Words;
        var advice = (await patient.Open($"{request}/obstacles/own-form")).Words;

        Assert.Contains(form, ready, StringComparison.Ordinal);
        Assert.Contains(form, advice, StringComparison.Ordinal);
    }

    private async Task<Patient> OpenAsync(string language, PlaceKind place, DeliveryMethod method, RuleCase? when = null)
    {
        var details = Details with
        {
            MadeOn = Got.AddDays(-3),
            Provider = Details.Provider with { Kind = place },
            Delivery = new() { Method = method, LookCase = when },
        };
        var id = await App.Filing.AddAsync(App.Me, details, hasClock: true, [Sent with { On = Got.AddDays(-3) }, Received with { On = Got }]);
        return await App.Patient().Open($"/{language}/requests/{id}");
    }
}
