using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>The office got the request on Wednesday, 3 February 2027: day 30 is 5 March.</summary>
public sealed class StateClockTests : RequestsStory
{
    [Fact]
    public async Task Scenario_54_The_states_date_is_due_and_the_federal_one_is_shown_beside_it()
    {
        App.SetToday(new(2027, 2, 8));
        var patient = await OpenAsync("en", "CA");

        Assert.Contains(
            "10 days left They must answer by Thursday, February 18, 2027. A California state rule gives them 15 days.", Panel(patient),
            StringComparison.Ordinal);
        Assert.Contains("The federal rule (HIPAA) gives them until Friday, March 5, 2027.", Panel(patient), StringComparison.Ordinal);
        Assert.DoesNotContain("off by a day", Panel(patient), StringComparison.Ordinal);
        Assert.Contains("Cal. Health & Safety Code 123110", Why(patient), StringComparison.Ordinal);
        Assert.Contains("Two other sources say the same.", Why(patient), StringComparison.Ordinal);
        Assert.Contains("We last checked this rule on November 22, 2026.", Why(patient), StringComparison.Ordinal);
        Assert.Contains("February 3, 2027 plus 15 days is Thursday, February 18, 2027.", Why(patient), StringComparison.Ordinal);
        Assert.Contains("February 3, 2027 plus 30 days is Friday, March 5, 2027.", Why(patient), StringComparison.Ordinal);
        Assert.Contains(
            "Do you only want to look at your records there? Then a California state rule gives them this much time: 5 working days", Why(patient),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_56_A_date_in_working_days_is_called_an_estimate_everywhere_and_names_the_holidays_left_out()
    {
        App.SetToday(new(2027, 2, 8));
        var patient = await OpenAsync("en", "TX");

        Assert.Contains("A Texas state rule gives them 15 working days.", Panel(patient), StringComparison.Ordinal);
        Assert.Contains("this date may be off by a day or two", Panel(patient), StringComparison.Ordinal);
        Assert.Contains("15 working days after February 3, 2027 is Thursday, February 25, 2027.", Why(patient), StringComparison.Ordinal);
        Assert.Contains("Holidays we left out: February 15, 2027.", Why(patient), StringComparison.Ordinal);
        Assert.Contains("By a Texas state rule. About this date", (await App.Patient().Open("/en/requests")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_54_The_two_dates_read_as_well_in_Spanish()
    {
        App.SetToday(new(2027, 2, 19));
        var patient = await OpenAsync("es", "CA");

        Assert.Contains(
            "Debían responder a más tardar el jueves 18 de febrero de 2027. Una regla del estado de California les daba 15 días.",
            Panel(patient), StringComparison.Ordinal);
        Assert.Contains(
            "Solo pasó la fecha de la regla del estado de California. La regla federal (HIPAA) les da hasta el viernes 5 de marzo de 2027.",
            Panel(patient), StringComparison.Ordinal);
        Assert.Contains("Por una regla del estado de California", (await App.Patient().Open("/es/requests")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_only_the_states_date_has_passed_the_offer_says_what_the_letter_leaves_out()
    {
        App.SetToday(new(2027, 2, 19));
        var patient = await OpenAsync("en", "CA");

        await patient.Follow("Make a reminder letter");

        Assert.Contains("It does not say that they broke HIPAA.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_only_the_states_date_has_passed_the_letter_does_not_say_that_HIPAA_was_broken()
    {
        App.SetToday(new(2027, 2, 19));
        var patient = await OpenAsync("en", "CA");
        await patient.Follow("Make a reminder letter");

        await patient.Press("Make the letter");

        Assert.Contains("State law gives 15 days after receipt for a copy", patient.Words, StringComparison.Ordinal);
        Assert.Contains("The time of the federal rule has not ended", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_the_federal_date_has_passed_too_both_are_said()
    {
        App.SetToday(DayThirty.AddDays(1));

        Assert.Contains(
            "The date of the federal rule (HIPAA) has passed too. It was Friday, March 5, 2027.", Panel(await OpenAsync("en", "CA")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_time_under_the_federal_rule_leaves_the_states_date()
    {
        App.SetToday(new(2027, 2, 17));
        var patient = await OpenAsync("en", "CA", new ExtensionFacts(true, new(2027, 2, 16), new(2027, 2, 16), "Staff are out", new(2027, 3, 20)));

        Assert.Contains("1 day left They must answer by Thursday, February 18, 2027.", Panel(patient), StringComparison.Ordinal);
        Assert.Contains("gives them until Saturday, March 20, 2027", Panel(patient), StringComparison.Ordinal);
        Assert.Contains("What they told you about more time does not move this date.", Why(patient), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Washington_has_more_time_of_its_own()
    {
        App.SetToday(new(2027, 2, 17));
        var patient = await OpenAsync("en", "WA", new ExtensionFacts(true, new(2027, 2, 16), new(2027, 2, 16), "Staff are out", new(2027, 3, 1)));

        Assert.Contains("They wrote that they need more time: 12 days left", Panel(patient), StringComparison.Ordinal);
        Assert.Contains("Monday, March 1, 2027", Panel(patient), StringComparison.Ordinal);
        Assert.Contains(
            "They can take more time if they write to you in time with a reason and a date. The latest date is Friday, March 5, 2027.", Why(patient),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_is_not_sure_that_the_states_rule_counts_the_federal_date_stays_and_that_is_said()
    {
        App.SetToday(new(2027, 2, 8));
        var patient = await OpenAsync("en", Details.Provider with { State = "CA", Kind = PlaceKind.NotSure });

        Assert.Contains("They must answer by Friday, March 5, 2027.", Panel(patient), StringComparison.Ordinal);
        Assert.Contains(
            "A California state rule may give them less time. We are not sure that it counts here.", Panel(patient), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_84_A_federal_place_has_no_state_clock()
    {
        App.SetToday(new(2027, 2, 8));
        var patient = await OpenAsync("en", Details.Provider with { State = "CA", Kind = PlaceKind.VaOrMilitary });

        Assert.DoesNotContain("California", patient.Words, StringComparison.Ordinal);
        Assert.Contains("This is a federal place, so no state rule on time counts here.", Why(patient), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "NV", "10 working days if they keep the records in that state, 20 working days if they keep them in another state (Nev. Rev. Stat. 629.061)")]
    [InlineData("NY", "10 days (N.Y. Pub. Health Law 18)")]
    public async Task Scenario_65_The_time_to_look_is_told_where_a_state_has_one(string state, string told)
    {
        App.SetToday(new(2027, 2, 8));

        Assert.Contains(told, Why(await OpenAsync("en", state)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_after_the_states_date_and_before_the_federal_one_is_told_as_that()
    {
        App.SetToday(new(2027, 2, 25));
        var patient = await OpenAsync("en", "CA", new ArrivalFacts(new(2027, 2, 20), [ItemOutcome.All, ItemOutcome.All], null));

        Assert.Contains(
            "2 days after the date of the California state rule. It was in time for the federal rule (HIPAA).",
            Panel(patient), StringComparison.Ordinal);
    }

    private Task<Patient> OpenAsync(string language, string state, params EventFacts[] happened)
        => OpenAsync(language, Details.Provider with { State = state }, happened);

    private async Task<Patient> OpenAsync(string language, Provider provider, params EventFacts[] happened)
    {
        var id = await App.Filing.AddAsync(App.Me, Details with { Provider = provider }, hasClock: true, [Sent, Received, .. happened]);
        return await App.Patient().Open($"/{language}/requests/{id}");
    }

    private static string Panel(Patient patient) => Words(patient, ".app-standing");

    private static string Why(Patient patient) => Words(patient, "details");

    private static string Words(Patient patient, string part)
        => string.Join(' ', patient.Page.QuerySelector(part)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
