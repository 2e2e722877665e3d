using System.Net;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Sending;

/// <summary>An office wants its own form. The answers stand in the order in which forms ask, ready to be copied.</summary>
public sealed class TheirFormTests() : RequestsStory(Made)
{
    [Fact]
    public async Task The_answers_stand_in_the_order_of_the_forms_and_say_where_to_write_nothing()
    {
        var patient = await OpenAsync("en", Details);

        Assert.Equal(
            [
                "Line for the top of the form", "Patient’s name", "Date of birth", "Social Security number (SSN)", "Address",
                "Who has the records (release from)", "Who gets the records (release to)", "Which records", "Dates of care",
                "Format (paper or electronic)", "How to send the records", "Purpose or reason", "Expires on (a date or an event)",
                "Private kinds: mental health, HIV, substance use, genetic tests", "Witness or notary", "Signature", "Date",
            ],
            patient.Page.QuerySelectorAll("main label, main h3").Select(label => label.TextContent.Trim()));
        Assert.Equal("04/28/1949", patient.ValueOf("Date of birth"));
        Assert.Equal("Lakeside Clinic", patient.ValueOf("Who has the records (release from)"));
        Assert.Equal("SELF", patient.ValueOf("Who gets the records (release to)"));
        Assert.Equal("Electronic copy", patient.ValueOf("Format (paper or electronic)"));
        Assert.Equal("Electronically, in your patient portal", patient.ValueOf("How to send the records"));
        Assert.Equal("At the request of the individual", patient.ValueOf("Purpose or reason"));
        Assert.Contains("Leave it empty. The HIPAA rule asks for neither.", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Please count the time from the day you received that request.")]
    [InlineData(false, "")]
    public async Task One_line_ties_the_form_to_the_first_letter_and_asks_to_count_only_where_days_are_counted(bool hasClock, string days)
    {
        var patient = await OpenAsync("en", Details, hasClock);

        Assert.Matches(
            $@"^This form is to help you find my records\. It does not replace my request of January 31, 2027 \(reference RR-.{{9}}\)\. ?{days}$",
            patient.ValueOf("Line for the top of the form"));
    }

    [Fact]
    public async Task Who_reads_Spanish_copies_English_answers_and_sees_what_they_mean()
    {
        var patient = await OpenAsync("es", Details);

        Assert.Equal("At the request of the individual", patient.ValueOf("Propósito o motivo / Purpose or reason"));
        Assert.Contains("A petición de la persona", patient.Words, StringComparison.Ordinal);
        Assert.All(patient.Page.QuerySelectorAll("[readonly]"), field => Assert.Equal("en", field.GetAttribute("lang")));
    }

    [Fact]
    public async Task A_mother_is_named_as_who_gets_them_with_what_lets_her_ask()
    {
        var child = Details.Patient with { BornOn = new(2018, 4, 28) };
        var mother = new Representative(new("Ana Ruiz"), "mother", Authority.Parent);
        var patient = await OpenAsync("en", Details with { Patient = child, Representative = mother, Sensitive = [SensitiveKind.Genetic] });

        Assert.Equal("Ana Ruiz (mother)", patient.ValueOf("Who gets the records (release to)"));
        Assert.StartsWith("mother: ", patient.ValueOf("Relation to the patient, and what lets you ask"), StringComparison.Ordinal);
        Assert.Equal("Genetic tests", patient.ValueOf("Private kinds: mental health, HIV, substance use, genetic tests"));
        Assert.Equal("Ana Ruiz", patient.ValueOf("Signature"));
    }

    [Fact]
    public async Task Each_field_has_a_button_that_shows_only_with_script_and_tells_a_screen_reader_that_it_copied()
    {
        var patient = await OpenAsync("en", Details);

        var fields = patient.Page.QuerySelectorAll("main [readonly]").Select(field => field.Id).ToList();
        Assert.Equal(fields, patient.Page.QuerySelectorAll("button[data-copy][hidden]").Select(button => button.GetAttribute("data-copy")));
        Assert.Equal(fields.Count, patient.Page.QuerySelectorAll("[role=status][data-said=Copied]").Length);
        Assert.Equal(2, patient.Page.QuerySelectorAll("script[nonce]").Length);
        Assert.Single((await patient.Open("/en/requests")).Page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task It_is_linked_where_the_letter_is_ready_from_the_request_and_from_what_to_do_about_their_form()
    {
        var id = await FileAsync(Details, hasClock: true);
        foreach (var page in (string[])["/ready", "", "/obstacles/own-form"])
        {
            var patient = await App.Patient().Open($"/en/requests/{id}{page}");

            await patient.Follow("Answers for the office’s own form");

            Assert.Equal("Fill in their own form", patient.Heading);
        }
    }

    [Fact]
    public async Task Someone_elses_answers_are_not_there()
    {
        var id = await FileAsync(Details, hasClock: true);
        var stranger = await Guest.BeginAsync(App.Host);

        foreach (var page in (string[])["their-form", "no-printer"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Client.GetAsync($"/en/requests/{id}/{page}")).StatusCode);
        }
    }

    private Task<string> FileAsync(RequestDetails details, bool hasClock)
        => new Filing(App.Host) { KeepsLetter = true }.AddAsync(App.Me, details, hasClock, hasClock ? [Sent] : []);

    private async Task<Patient> OpenAsync(string language, RequestDetails details, bool hasClock = true)
        => await App.Patient().Open($"/{language}/requests/{await FileAsync(details, hasClock)}/their-form");
}
