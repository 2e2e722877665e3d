using System.Net;
using AngleSharp.Html.Dom;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>What came, told kind by kind, until the request can be closed.</summary>
public sealed class ArrivalTests() : RequestsStory(new(2027, 3, 1))
{
    [Fact]
    public async Task Records_that_came_are_asked_about_again_until_every_kind_has_an_answer()
    {
        var patient = await OpenAsync();

        await patient.Press("Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal(["Choose what came"], patient.Errors);
    }

    [Fact]
    public async Task Scenario_27_What_came_is_told_item_by_item()
    {
        var patient = await OpenAsync();

        Answer(patient, item: 0, ItemOutcome.All);
        Answer(patient, item: 1, ItemOutcome.Waiting);
        await patient.Press("Save");

        Assert.Contains("Lab and test results: All of it came", patient.Words, StringComparison.Ordinal);
        Assert.Contains("The pictures themselves (knee): Not here yet", patient.Words, StringComparison.Ordinal);
        Assert.Contains("4 days left", patient.Words, StringComparison.Ordinal);
        Assert.Contains("They must still answer for the rest.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_26_When_all_came_the_person_closes_the_request_and_can_open_it_again()
    {
        var patient = await OpenAsync();
        Answer(patient, item: 0, ItemOutcome.All);
        Answer(patient, item: 1, ItemOutcome.All);
        await patient.Press("Save");

        await patient.Follow("Close this request");
        var isChosen = patient.IsChosen("I got all of my records");
        await patient.Press("Close this request");
        var closed = patient.Words;
        await patient.Tell("Open this request again");
        await patient.Press("Open it again");

        Assert.True(isChosen);
        Assert.Contains("You got your records", closed, StringComparison.Ordinal);
        Assert.Contains("They answered everything you asked for", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_told_in_the_order_of_the_page()
    {
        var patient = await OpenAsync();

        await patient.FillDate("When did it come?", "", "", "").Press("Save");

        Assert.Equal(["Choose what came", "Enter the date"], patient.Errors);
    }

    [Fact]
    public async Task A_kind_without_an_answer_is_named()
    {
        var patient = await OpenAsync();

        Answer(patient, item: 0, ItemOutcome.All);
        await patient.Press("Save");

        Assert.Equal(["Choose what came: The pictures themselves (knee)"], patient.Errors);
    }

    [Fact]
    public async Task An_arrival_of_nothing_is_refused()
    {
        var patient = await OpenAsync();

        Answer(patient, item: 0, ItemOutcome.Waiting);
        Answer(patient, item: 1, ItemOutcome.Waiting);
        await patient.Press("Save");

        Assert.Equal(["Choose what came for at least one kind of record"], patient.Errors);
    }

    [Fact]
    public async Task Everything_is_one_answer_and_what_the_office_does_not_have_stays_so()
    {
        var id = await App.AddAsync(Sent, Received, new ArrivalFacts(new(2027, 2, 20), [ItemOutcome.Waiting, ItemOutcome.NoneExist], null));
        var patient = await App.Patient().Open($"/en/requests/{id}/arrival");

        await patient.Choose("Everything came").Press("Save");

        Assert.Contains("Lab and test results: All of it came", patient.Words, StringComparison.Ordinal);
        Assert.Contains("The pictures themselves (knee): They say there is none", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Nothing yet", "Save", "They said no")]
    [InlineData("es", "Todavía nada", "Guardar", "Me dijeron que no")]
    public async Task Nothing_yet_records_nothing_and_leads_to_what_they_said(string language, string nothing, string save, string no)
    {
        var id = await App.AddAsync(Sent, Received);
        var patient = await App.Patient().Open($"/{language}/requests/{id}/arrival");
        var offered = patient.Page.QuerySelectorAll(".app-under a").Select(link => link.TextContent.Trim());

        await patient.Choose(nothing).Press(save);

        Assert.Contains(no, offered);
        Assert.Equal($"/{language}/requests/{id}", patient.At);
    }

    private async Task<Patient> OpenAsync() => await App.Patient().Open($"/en/requests/{await App.AddAsync(Sent, Received)}/arrival");

    private static void Answer(Patient patient, int item, ItemOutcome outcome)
    {
        foreach (var option in patient.Page.QuerySelectorAll($"input[name='Form.Outcomes[{item}]']").OfType<IHtmlInputElement>())
        {
            option.IsChecked = option.Value == $"{outcome}";
        }
    }
}
