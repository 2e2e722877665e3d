using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>Back buttons, two tabs, double presses.</summary>
public sealed class ConflictTests() : RequestsStory(new(2027, 3, 1))
{
    [Fact]
    public async Task What_is_no_longer_possible_leads_to_the_request_with_a_notice()
    {
        var id = await App.AddAsync(Sent, Received);
        var patient = await App.Patient().Open($"/en/requests/{id}/send");

        Assert.Equal($"/en/requests/{id}?notice=stale", patient.At);
        Assert.Contains("That is no longer possible.", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stage_that_moved_on_in_another_tab_leads_to_the_request_with_a_notice()
    {
        var id = await App.AddAsync();
        var first = await App.Patient().Open($"/en/requests/{id}/send");
        var second = await App.Patient().Open($"/en/requests/{id}/send");

        await first.Choose("By fax").Press("Save");
        await second.Choose("By mail").Press("Save");

        Assert.Equal($"/en/requests/{id}?notice=stale", second.At);
        Assert.Equal(2, await EventsAsync(id));
    }

    [Fact]
    public async Task A_button_pressed_four_times_at_once_records_once_and_is_no_error_in_the_log()
    {
        var id = await App.AddAsync(Sent, Received);
        var form = (await App.Patient().Open($"/en/requests/{id}/call")).Tab;

        var presses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => App.Patient().Show(form).Press("Save")));

        Assert.All(presses, pressed => Assert.Equal($"/en/requests/{id}?notice=recorded", pressed.At));
        Assert.Equal(4, await EventsAsync(id));
        Assert.DoesNotContain("\"Error\"", App.Host.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_tabs_that_save_at_once_keep_the_text_and_say_so()
    {
        var id = await App.AddAsync(Sent, Received);
        var second = await App.Patient().Open($"/en/requests/{id}/more-time");
        second.Choose("No, they only told me").FillDate("What date is on it?", "2", "28", "2027").Fill("What reason did they give?", "Staff are out");
        await (await App.Patient().Open($"/en/requests/{id}/receipt")).Press("Save");

        await second.Press("Save");

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal(["This was changed in another window. Your text is still here. Check it and send it once more."], second.Errors);
        Assert.Equal("Staff are out", second.ValueOf("What reason did they give?"));
    }

    [Fact]
    public async Task What_came_too_late_is_saved_when_it_is_sent_once_more()
    {
        var id = await App.AddAsync(Sent, Received);
        var first = await App.Patient().Open($"/en/requests/{id}/pick-up");
        var second = await App.Patient().Open($"/en/requests/{id}/more-time");
        second.Choose("No, they only told me").FillDate("What date is on it?", "2", "28", "2027");
        await (await App.Patient().Open($"/en/requests/{id}/receipt")).Press("Save");

        await second.Press("Save");
        await second.Press("Save");
        await first.Press("Save");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (second.Status, first.Status));
    }

    [Fact]
    public async Task A_form_sent_twice_is_recorded_once_and_answers_as_success()
    {
        var id = await App.AddAsync(Sent, Received);
        var patient = await App.Patient().Open($"/en/requests/{id}/returned");
        var again = await App.Patient().Open($"/en/requests/{id}/returned");

        FormKeyOf(again).Value = FormKeyOf(patient).Value;
        await patient.Press("Save");
        await again.Press("Save");

        Assert.Equal($"/en/requests/{id}?notice=recorded", again.At);
        Assert.Equal(4, await EventsAsync(id));
    }

    [Fact]
    public async Task Many_presses_at_once_record_once()
    {
        var id = await App.AddAsync(Sent, Received);
        var patients = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => App.Patient().Open($"/en/requests/{id}/pick-up")));

        await Task.WhenAll(patients.Select(patient => patient.Choose("Yes, I will pick them up").Press("Save")));

        Assert.Equal(4, await EventsAsync(id));
    }

    [Fact]
    public async Task A_form_without_its_key_still_records_under_a_key_of_its_own()
    {
        var id = await App.AddAsync();
        var patient = await App.Patient().Open($"/en/requests/{id}/send");

        FormKeyOf(patient).Value = new string('x', 4000);
        await patient.Choose("By fax").Press("Save");

        Assert.Equal(HttpStatusCode.OK, patient.Status);
        Assert.All(await App.Host.WithDbAsync(db => db.Set<RequestEvent>().Select(happened => happened.FormKey).ToListAsync()),
            key => Assert.Equal(22, key.Length));
    }

    internal static IHtmlInputElement FormKeyOf(Patient patient) => (IHtmlInputElement)patient.Page.QuerySelector("input[name=FormKey]")!;

    private Task<int> EventsAsync(string id) => App.Host.WithDbAsync(db => db.Set<RequestEvent>()
        .CountAsync(happened => db.Set<AccessRequest>().Any(request => request.PublicId == id && request.Id == happened.RequestId)));
}
