using System.Net;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Harness;
using Events = RecordsRequest.Web.Features.Requests.Text;
using Words = RecordsRequest.Web.Features.YourData.Text;

namespace RecordsRequest.Web.Tests.Features.YourData;

public sealed class DeleteRequestTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, InlineData("en"), InlineData("es")]
    public async Task A_request_goes_with_its_letters_its_log_and_the_answers_it_was_made_of_and_nothing_else_goes(string language)
    {
        var desk = await Desk.FillAsync(_app, language);
        var other = await Desk.FillAsync(_app, language);
        var patient = await desk.Patient.Open($"/{language}/requests/{desk.Request}");

        await patient.Follow(Words.Request_Title);
        var said = patient.Words;
        await patient.Press(Words.Delete_Button);

        Assert.Contains($"{Words.Goes_Letters_One} {Words.Delete_Forever}", said, StringComparison.Ordinal);
        Assert.Contains(Words.Stays_Sent, said, StringComparison.Ordinal);
        Assert.Equal($"/{language}/requests?notice=deleted", patient.At);
        Assert.Contains(Events.Notice_Deleted, patient.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await patient.Open($"/{language}/requests/{desk.Request}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await other.Patient.Open($"/{language}/requests/{other.Request}")).Status);
        Assert.Equal((0, 1, 0, 0), await RowsOfAsync(desk.Guest.OwnerId));
        Assert.Equal((1, 2, language == "en" ? 1 : 2, 1), await RowsOfAsync(other.Guest.OwnerId));
    }

    [Theory, InlineData("en"), InlineData("es")]
    public async Task Answers_that_were_not_finished_go_and_the_request_stays(string language)
    {
        var desk = await Desk.FillAsync(_app, language);
        var patient = await desk.Patient.Open($"/{language}/requests");

        await patient.Open(patient.Page.QuerySelector($"main a[href='/{language}/requests/new/{desk.Draft}/delete']")!.GetAttribute("href")!);
        await patient.Press(Words.Delete_Button);

        Assert.Equal($"/{language}/requests?notice=deleted", patient.At);
        Assert.Null(patient.Page.QuerySelector($"main a[href*='{desk.Draft}']"));
        Assert.Equal(HttpStatusCode.NotFound, (await patient.Open($"/{language}/requests/new/{desk.Draft}/who")).Status);
        Assert.Equal(HttpStatusCode.OK, (await patient.Open($"/{language}/requests/{desk.Request}")).Status);
    }

    [Theory, InlineData("requests/{0}/delete"), InlineData("requests/new/{1}/delete")]
    public async Task Whoever_presses_twice_or_in_a_second_window_is_told_that_it_is_deleted(string page)
    {
        var desk = await Desk.FillAsync(_app, "en");
        var path = $"/en/{string.Format(null, page, desk.Request, desk.Draft)}";
        var patient = await desk.Patient.Open(path);
        var (again, late) = (await desk.Patient.Open(path), await desk.Patient.Open(path));

        await patient.Press(Words.Delete_Button);
        await again.Press(Words.Delete_Button);

        Assert.Equal("/en/requests?notice=deleted", again.At);
        Assert.Equal(HttpStatusCode.NotFound, (await late.Open(path)).Status);
    }

    [Theory, InlineData("requests/{0}/delete"), InlineData("requests/new/{1}/delete")]
    public async Task Nobody_deletes_what_is_another_persons_and_nobody_learns_that_it_is_there(string page)
    {
        var (desk, thief) = (await Desk.FillAsync(_app, "en"), await Desk.FillAsync(_app, "en"));
        var form = await thief.Patient.Open($"/en/{string.Format(null, page, thief.Request, thief.Draft)}");

        form.Show(form.Tab with { At = $"/en/{string.Format(null, page, desk.Request, desk.Draft)}" });
        await form.Press(Words.Delete_Button);

        Assert.Equal(HttpStatusCode.NotFound, form.Status);
        Assert.Equal((1, 2, 1, 1), await RowsOfAsync(desk.Guest.OwnerId));
        Assert.Equal((1, 2, 1, 1), await RowsOfAsync(thief.Guest.OwnerId));
    }

    [Fact]
    public async Task A_page_that_was_open_too_long_deletes_nothing_and_can_be_sent_again()
    {
        var desk = await Desk.FillAsync(_app, "en");
        var patient = await desk.Patient.Open($"/en/requests/{desk.Request}/delete");
        Desk.Age(patient);

        await patient.Press(Words.Delete_Button);
        var (status, errors) = (patient.Status, patient.Errors);
        var before = await RowsOfAsync(desk.Guest.OwnerId);
        await patient.Press(Words.Delete_Button);

        Assert.Equal((HttpStatusCode.BadRequest, (1, 2, 1, 1)), (status, before));
        Assert.Equal([Words.Delete_TooOld], errors);
        Assert.Equal((0, 1, 0, 0), await RowsOfAsync(desk.Guest.OwnerId));
    }

    [Fact]
    public async Task Answers_that_became_a_request_meanwhile_are_not_deleted()
    {
        var desk = await Desk.FillAsync(_app, "en");
        var draft = await _app.WithDbAsync(db => db.DraftsOf(desk.Guest.OwnerId).Where(row => row.RequestId != null).SingleAsync());
        var patient = await desk.Patient.Open($"/en/requests/new/{desk.Draft}/delete");

        patient.Show(patient.Tab with { At = $"/en/requests/new/{draft.PublicId}/delete" });
        await patient.Press(Words.Delete_Button);

        Assert.Equal($"/en/requests/{desk.Request}?notice=finished", patient.At);
        Assert.Equal((1, 2, 1, 1), await RowsOfAsync(desk.Guest.OwnerId));
    }

    /// <summary>Requests, drafts, letters and lines of the log.</summary>
    private Task<(int, int, int, int)> RowsOfAsync(Guid owner) => _app.WithDbAsync(async db =>
    {
        var requests = await db.RequestsOf(owner).ToListAsync();
        return (requests.Count, await db.DraftsOf(owner).CountAsync(), await db.LettersOf(owner).CountAsync(), requests.Count == 0
            ? await OrphansAsync(db)
            : await db.EventsOf(requests).CountAsync());
    });

    private static Task<int> OrphansAsync(RecordsDb db)
        => db.Set<RequestEvent>().CountAsync(line => !db.Set<AccessRequest>().Any(request => request.Id == line.RequestId));
}
