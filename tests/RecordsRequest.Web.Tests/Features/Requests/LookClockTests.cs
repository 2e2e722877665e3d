using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>Somebody asked to look at the records. The office got the letter on Monday, 4 January 2027: day 30 is 3 February.</summary>
public sealed class LookClockTests() : RequestsStory(begun: Got.AddDays(1))
{
    private static readonly DateOnly Got = new(2027, 1, 4);
    [Theory]
    [InlineData("CA", null, "Monday, January 11, 2027", "California")]
    [InlineData("CO", RuleCase.InCare, "Thursday, January 7, 2027", "Colorado")]
    [InlineData("CO", RuleCase.Discharged, "Tuesday, January 19, 2027", "Colorado")]
    [InlineData("NE", null, "Thursday, January 14, 2027", "Nebraska")]
    [InlineData("NV", RuleCase.KeptInState, "Tuesday, January 19, 2027", "Nevada")]
    [InlineData("NV", RuleCase.KeptOutOfState, "Tuesday, February 2, 2027", "Nevada")]
    [InlineData("NY", null, "Thursday, January 14, 2027", "New York")]
    [InlineData("WA", null, "Tuesday, January 26, 2027", "Washington")]
    public async Task Scenarios_54_65_The_time_for_looking_is_the_states_and_the_federal_one_stands_beside_it(
        string state, RuleCase? when, string due, string name)
    {
        var patient = await OpenAsync("en", state, when);

        Assert.Contains($"They must answer by {due}. A {name} state rule gives them", patient.Words, StringComparison.Ordinal);
        Assert.Contains("The federal rule (HIPAA) gives them until Wednesday, February 3, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("To let you look at your records, it gives them this much time:", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("for a copy", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CO")]
    [InlineData("NV")]
    public async Task Scenario_65_Who_does_not_know_keeps_the_federal_date_and_reads_why(string state)
    {
        var patient = await OpenAsync("en", state, when: null);

        Assert.Contains("They must answer by Wednesday, February 3, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("for a look in some cases", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Colorado_the_time_is_called_the_normal_one()
        => Assert.Contains("The rule says this is the normal time.", (await OpenAsync("en", "CO", RuleCase.InCare)).Words, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Not seen yet", "You looked at part of what you asked for.")]
    [InlineData("es", "Todavía no lo vi", "Vio una parte de lo que pidió.")]
    public async Task What_happens_is_told_in_words_of_looking(string language, string open, string part)
    {
        App.SetToday(new(2027, 1, 20));

        var patient = await OpenAsync(language, "OR", null, SawPart);

        Assert.Contains(open, patient.Words, StringComparison.Ordinal);
        Assert.Contains(part, patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "What did you see?")]
    [InlineData("es", "¿Qué pudo ver?")]
    public async Task What_happens_is_asked_in_words_of_looking(string language, string question)
    {
        App.SetToday(new(2027, 1, 20));
        var patient = await OpenAsync(language, "OR", null, SawPart);

        await patient.Open($"{patient.At}/arrival");

        Assert.Equal(question, patient.Heading);
    }

    [Fact]
    public async Task A_day_to_come_is_no_delay_of_the_office()
    {
        App.SetToday(new(2027, 3, 1));
        var patient = await OpenAsync("en", "CA", null, new ReadyFacts(new(2027, 1, 8), null) { IsAccepted = true });

        Assert.Contains("You can go and look at your records", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("pick up", patient.Words, StringComparison.Ordinal);
        Assert.Contains("You can go there", (await patient.Open("/en/requests")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reminder_letter_speaks_of_looking_and_not_of_a_copy()
    {
        App.SetToday(new(2027, 1, 15));
        var patient = await OpenAsync("en", "NY", null);

        await (await patient.Follow("Make a reminder letter")).Press("Make the letter");

        Assert.Contains("State law gives 10 days after receipt for a look at the records", patient.Words, StringComparison.Ordinal);
        Assert.Contains("please let me look at the records I asked for", patient.Words, StringComparison.Ordinal);
    }

    private static ArrivalFacts SawPart => new(new(2027, 1, 12), [ItemOutcome.All, ItemOutcome.Waiting], null);

    private async Task<Patient> OpenAsync(string language, string state, RuleCase? when, params EventFacts[] happened)
    {
        var details = Details with
        {
            MadeOn = Got.AddDays(-3),
            Provider = Details.Provider with { State = state, Kind = PlaceKind.Hospital },
            Delivery = new() { Method = DeliveryMethod.Look, LookCase = when },
        };
        var id = await App.Filing.AddAsync(
            App.Me, details, hasClock: true, [Sent with { On = Got.AddDays(-3) }, Received with { On = Got }, .. happened]);
        return await App.Patient().Open($"/{language}/requests/{id}");
    }
}
