using System.Net;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Web.Tests.Features.Letters;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Sending;

/// <summary>Letters go by portal and email as well, as text to paste.</summary>
public sealed class MessageTests() : RequestsStory(DayThirty.AddDays(1))
{
    [Theory]
    [InlineData("en", "Get the text for a portal message or an email", "Message", "Share")]
    [InlineData("es", "Ver el texto para un mensaje del portal o un correo", "Mensaje", "Compartir")]
    public async Task The_letter_is_text_to_paste_without_the_envelopes_address_and_the_lines_for_a_pen(
        string language, string link, string label, string share)
    {
        var guest = await Guest.BeginAsync(App.Host);
        var letter = await KeptLetter.MakeAsync(App.Host, guest, SampleRequests.Common);
        var patient = await guest.Patient.Open($"/{language}{letter.Path}");

        await patient.Follow(link);

        var (asked, text) = (SampleRequests.Common, patient.ValueOf(label));
        Assert.StartsWith($"{asked.Patient.Name.Value}\n{asked.Patient.Address.Line1}\n", text, StringComparison.Ordinal);
        Assert.Contains($"\n\nPatient: {asked.Patient.Name.Value}\nDate of birth: ", text, StringComparison.Ordinal);
        Assert.Contains($"Reference {letter.Reference}\n\nPatient request for access under HIPAA, 45 CFR 164.524\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(asked.Provider.Address!.Line1, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Signature of the patient", text, StringComparison.Ordinal);
        Assert.Matches(@"\n\nSincerely,\n.+\nSigned electronically by .+$", text);
        Assert.Equal(share, patient.Page.QuerySelector("button[data-share][hidden]")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_later_letter_can_be_pasted_too_and_mail_is_said_to_be_open()
    {
        var id = await new Filing(App.Host) { KeepsLetter = true }.AddAsync(App.Me, Details, hasClock: true, Sent, Received);
        App.Host.Time.Advance(TimeSpan.FromMinutes(1));
        var patient = await (await App.Patient().Open($"/en/requests/{id}/reminder-letter")).Press("Make the letter");

        await patient.Follow("Get the text for a portal message or an email");

        Assert.Contains("March 6, 2027", patient.ValueOf("Message"), StringComparison.Ordinal);
        Assert.Contains("Enclosed: copy of my letter of January 31, 2027", patient.ValueOf("Message"), StringComparison.Ordinal);
        Assert.Contains("Plain email is not locked", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_copy_to_keep_is_no_message_and_someone_elses_letter_is_not_there()
    {
        var guest = await Guest.BeginAsync(App.Host);
        var letter = await KeptLetter.MakeAsync(App.Host, guest, SampleRequests.Common);
        var stranger = await Guest.BeginAsync(App.Host);

        var copy = await guest.Client.GetAsync($"/en/requests/{letter.RequestId}/letters/{letter.CopyId}/message");
        var strange = await stranger.Client.GetAsync($"/en{letter.Path}/message");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (copy.StatusCode, strange.StatusCode));
    }
}
