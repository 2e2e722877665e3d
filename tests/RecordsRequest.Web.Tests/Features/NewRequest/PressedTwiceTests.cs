using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.NewRequest;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Tests.Harness;
using Common = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>Buttons pressed more than once, forms sent without their key, and two windows at the same moment.</summary>
public sealed class PressedTwiceTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Many_presses_at_once_begin_one_draft()
    {
        SampleAnswers.Speak("en");
        var guest = await Guest.BeginAsync(_app);
        var start = (await guest.Patient.Open("/en/requests/new")).Choose(Words.InPortal_NotAll).Tab;

        var pressed = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => guest.Patient.Show(start).Press(Common.Button_Continue)));

        Assert.All(pressed, patient => Assert.Equal(HttpStatusCode.OK, patient.Status));
        Assert.Single(pressed.Select(patient => patient.At).Distinct());
        Assert.Single(await _app.WithDbAsync(db => db.DraftsOf(guest.OwnerId).ToListAsync()));
    }

    [Fact]
    public async Task A_start_page_from_before_the_visit_changes_nothing_about_it()
    {
        SampleAnswers.Speak("en");
        var guest = Guest.Browser(_app);
        var patient = (await guest.Patient.Open("/en/requests/new")).Choose(Words.InPortal_NotAll, Words.DeviceOwner_Shared);
        var start = patient.Tab;
        await patient.Press(Common.Button_Continue);
        var key = guest.Key;

        await patient.Show(start).Choose(Words.DeviceOwner_Mine).Press(Common.Button_Continue);

        Assert.Equal(key, guest.Key);
        Assert.True(Assert.Single(await _app.WithDbAsync(db => db.Set<GuestSession>().ToListAsync())).Shared);
        Assert.Single(await _app.WithDbAsync(db => db.Set<Draft>().ToListAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_form_key_that_is_none_is_replaced(string sent)
    {
        SampleAnswers.Speak("en");
        var guest = Guest.Browser(_app);
        var patient = (await guest.Patient.Open("/en/requests/new")).Choose(Words.InPortal_NotAll, Words.DeviceOwner_Mine);
        ((IHtmlInputElement)patient.Page.QuerySelector("input[name=FormKey]")!).Value = sent;

        await patient.Press(Common.Button_Continue);

        Assert.Equal(HttpStatusCode.OK, patient.Status);
        Assert.True(PublicIds.IsOne(Assert.Single(await _app.WithDbAsync(db => db.Set<Draft>().ToListAsync())).FormKey));
    }

    [Fact]
    public async Task No_letter_is_made_from_answers_that_were_changed_meanwhile()
    {
        var guest = await Guest.BeginAsync(_app);
        SampleAnswers.Speak("en");
        var patient = await guest.Patient.StartRequest();
        await patient.AnswerAll(SampleAnswers.Common);
        await using var scope = _app.Services.CreateAsyncScope();
        var draft = await FindAsync(scope.ServiceProvider, guest, patient.At.Split('/')[4]);
        await patient.Follow($"{Common.Row_Change}: {Domain.Prose.Wording.Fact_RecordNumber}");
        await patient.Press(Common.Button_Continue);

        var made = await scope.ServiceProvider.GetRequiredService<LetterMaking>()
            .MakeAsync(draft, contactInMyLanguage: false, CancellationToken.None);

        Assert.Null(made);
        Assert.Empty(await _app.WithDbAsync(db => db.Set<AccessRequest>().ToListAsync()));
    }

    [Fact]
    public async Task Text_far_beyond_any_answer_is_not_kept_for_later()
    {
        var midway = await Midway.Begin(_app);
        var patient = await midway.At("name");

        await patient.Fill(Words.Name_Legal, new string('n', 40_000)).Press(Words.Step_FinishLater);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Empty((await midway.Kept()).Typed);
    }

    private static async Task<OpenDraft> FindAsync(IServiceProvider services, Guest guest, string id)
        => (await services.GetRequiredService<NewRequestWizard>().FindAsync(
            Visitor.Of(guest.OwnerId, onSharedDevice: false, "test"), id, CancellationToken.None))!;
}
