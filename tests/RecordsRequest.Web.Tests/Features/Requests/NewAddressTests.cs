using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Requests;

public sealed class NewAddressTests() : RequestsStory(new(2027, 2, 9))
{
    private static readonly ReturnedFacts _back = new(new(2027, 2, 8), null);

    [Fact]
    public async Task Scenario_29_when_a_letter_came_back_a_better_address_leads_to_the_letter_to_it()
    {
        var id = await App.AddAsync(Sent, _back);
        var patient = await App.Patient().Open($"/en/requests/{id}");

        await patient.Tell("I found a better address");
        await FillAddress(patient).Press("Save");

        Assert.Equal($"/en/requests/{id}/write/returned", patient.At);
        Assert.Contains("77 Harbor Street", patient.Page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("It came back to me on February 8, 2027.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_29_a_letter_that_came_back_is_sent_again_to_the_right_address()
    {
        var id = await App.AddAsync(Sent, _back);
        var patient = await App.Patient().Open($"/en/requests/{id}/new-address");
        await FillAddress(patient).Press("Save");

        await patient.Press("Make the letter");
        await patient.Follow("I sent this letter");
        var page = patient.At;
        await patient.Choose("By mail").Press("Save");

        Assert.Equal($"/en/requests/{id}/send", page);
        Assert.Contains("You sent your letter on Tuesday, February 9, 2027.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("made on February 9, 2027. You sent it on February 9, 2027: By mail.", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("I want to send my letter to the right address", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_known_is_there_already_and_later_letters_go_to_the_new_fax()
    {
        var details = Details with { Provider = Details.Provider with { Fax = new PhoneNumber("+15125550199") } };
        var id = await new Filing(App.Host) { KeepsLetter = true }.AddAsync(App.Me, details, hasClock: true, Sent);
        var patient = await App.Patient().Open($"/en/requests/{id}/new-address");

        var known = (patient.ValueOf("Office"), patient.ValueOf("Fax number (optional)"));
        await patient.Fill("Office", "Release of Information").Fill("Fax number (optional)", "512-555-0123").Press("Save");
        var preview = patient.Words;
        await patient.Press("Make the letter");
        var letter = patient.Page.QuerySelector("article")!.TextContent;
        await patient.Follow("Get a fax cover page");

        Assert.Equal(("Health Information Management", "512-555-0199"), known);
        Assert.Contains("I have since found a better address for your office.", preview, StringComparison.Ordinal);
        Assert.Contains("Release of Information", letter, StringComparison.Ordinal);
        Assert.Contains("512-555-0123", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_way_to_reach_them_it_is_no_address()
    {
        var id = await App.AddAsync(Sent);
        var patient = await App.Patient().Open($"/en/requests/{id}/new-address");

        await patient.Fill("Office", "").Press("Save");

        Assert.Equal(
            ["Enter the office. If you are not sure, write: Health Information Management",
                "Enter the mailing address, a fax number or an email address"], patient.Errors);
    }

    [Fact]
    public async Task Half_an_address_and_half_a_number_are_refused_at_their_fields()
    {
        var patient = await App.Patient().Open($"/en/requests/{await App.AddAsync(Sent)}/new-address");

        await patient.Fill("Office", "Records").Fill("City or town", "Austin").Fill("Fax number (optional)", "12").Press("Save");

        Assert.Equal(
            ["Enter the street address or P.O. box", "Enter a ZIP code with 5 digits, like 78701",
                "Enter a phone number with its area code, like 512-555-0142"], patient.Errors);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Before_the_first_sending_and_after_receipt_it_is_only_written_down(bool received)
    {
        var id = await App.AddAsync(received ? [Sent, Received] : []);
        var patient = await App.Patient().Open($"/en/requests/{id}/new-address");

        await FillAddress(patient).Press("Save");

        Assert.Equal($"/en/requests/{id}?notice=recorded", patient.At);
        Assert.Contains("77 Harbor Street, Floor 2, Austin, TX 78702", patient.Words, StringComparison.Ordinal);
    }

    private static Patient FillAddress(Patient patient) => patient
        .Fill("Street address or P.O. box", "77 Harbor Street").Fill("Apartment, suite or building (optional)", "Floor 2")
        .Fill("City or town", "Austin").Fill("State", "Texas").Fill("ZIP code", "78702");
}
