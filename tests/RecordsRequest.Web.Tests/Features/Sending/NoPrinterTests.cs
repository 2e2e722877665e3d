using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Sending;

/// <summary>Without a printer: somewhere else, by phone, in the portal, or eight lines by pen.</summary>
public sealed class NoPrinterTests() : RequestsStory(Made)
{
    [Fact]
    public async Task The_ready_page_leads_to_a_note_of_eight_lines_made_from_the_request()
    {
        var patient = await App.Patient().Open($"/en/requests/{await FileAsync(Details)}/ready");

        await patient.Follow("No printer? See other ways");

        var lines = patient.Page.QuerySelectorAll("ol[lang=en] li").Select(line => line.TextContent).ToList();
        Assert.Equal(8, lines.Count);
        Assert.Equal("To: Lakeside Clinic, Health Information Management", lines[0]);
        Assert.Equal("Patient request for access under HIPAA, 45 CFR 164.524", lines[1]);
        Assert.Equal("Patient: Rosa Martínez, born April 28, 1949", lines[2]);
        Assert.Matches(@"^Reach me: 12 Elm Street, Austin, TX 78701\. Reference RR-.{9}$", lines[4]);
        Assert.StartsWith("Records: Lab and test results; MRI (knee): ", lines[5], StringComparison.Ordinal);
        Assert.EndsWith("Dates: All dates of care.", lines[5], StringComparison.Ordinal);
        Assert.Equal("Please provide the copy electronically, in your patient portal. Please tell me the fee first.", lines[6]);
        Assert.Equal("Rosa Martínez. Signature: ____________ Date: ________", lines[7]);
    }

    [Fact]
    public async Task Who_reads_Spanish_copies_English_lines_and_sees_what_they_say()
    {
        var patient = await App.Patient().Open($"/es/requests/{await FileAsync(Details)}/no-printer");

        Assert.Equal(8, patient.Page.QuerySelectorAll("ol[lang=en] li").Length);
        Assert.Contains("Paciente: Rosa Martínez, fecha de nacimiento 28 de abril de 1949", patient.Words, StringComparison.Ordinal);
        await patient.Follow("Ver el texto para un mensaje del portal o un correo");
        Assert.Equal("Su carta como mensaje", patient.Heading);
    }

    [Fact]
    public async Task A_place_outside_HIPAA_is_asked_without_its_name_and_who_looks_asks_for_no_copy()
    {
        var plain = await NoteAsync(Details with { Provider = Details.Provider with { Coverage = Coverage.No } });
        var look = await NoteAsync(Details with { Delivery = new() { Method = DeliveryMethod.Look } });

        Assert.DoesNotContain("HIPAA", plain, StringComparison.Ordinal);
        Assert.Contains("No copy. I want to look at (inspect) the records at your office.", look, StringComparison.Ordinal);
    }

    private async Task<string> NoteAsync(RequestDetails details)
        => (await App.Patient().Open($"/en/requests/{await FileAsync(details)}/no-printer")).Page.QuerySelector("ol[lang=en]")!.TextContent;

    private Task<string> FileAsync(RequestDetails details)
        => new Filing(App.Host) { KeepsLetter = true }.AddAsync(App.Me, details, details.HasClock);
}
