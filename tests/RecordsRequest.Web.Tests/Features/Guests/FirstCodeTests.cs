using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Tests.Harness;
using Asked = RecordsRequest.Web.Features.NewRequest.Text;
using Common = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.Guests.Text;

namespace RecordsRequest.Web.Tests.Features.Guests;

/// <summary>At a library: the code comes before the first question, once.</summary>
public sealed class FirstCodeTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, InlineData("en"), InlineData("es")]
    public async Task On_a_shared_device_the_code_comes_before_the_first_question_and_costs_one_page(string language)
    {
        var patient = await AtCodeAsync(language);

        Assert.Equal(Words.Code_Heading, patient.Heading);
        Assert.Equal(34, CodeOn(patient).Length);
        Assert.Contains(Words.Code_WriteDown_First, patient.Words, StringComparison.Ordinal);
        Assert.EndsWith("/who", (await patient.Follow(Common.Button_Continue)).At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_code_opens_the_request_on_another_device()
    {
        var patient = await AtCodeAsync("en");
        var code = CodeOn(patient);
        await patient.Follow(Common.Button_Continue);
        await patient.Choose(Asked.Requester_Myself).Press(Common.Button_Continue);

        var home = Guest.Browser(_app);
        await VisitTests.Reopen(home, code);

        var question = await home.Patient.Open(patient.At.Replace("/name", "/who", StringComparison.Ordinal));
        Assert.True(question.IsChosen(Asked.Requester_Myself));
    }

    [Fact]
    public async Task A_reload_and_back_show_the_same_code_until_the_first_answer()
    {
        var patient = await AtCodeAsync("en");
        var (page, code) = (patient.At, CodeOn(patient));
        var reloaded = CodeOn(await patient.Open(page));
        await patient.Follow(Common.Button_Continue);
        var question = patient.At;
        var back = CodeOn(await patient.Open(page));

        await (await patient.Open(question)).Choose(Asked.Requester_Myself).Press(Common.Button_Continue);
        await patient.Open(page);

        Assert.Equal((code, code), (reloaded, back));
        Assert.Null(patient.Page.QuerySelector(".app-code"));
        Assert.Contains(Words.Code_NotAgain, patient.Words, StringComparison.Ordinal);
        Assert.EndsWith("/name", (await patient.Follow(Words.Code_GoOn)).At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_request_of_the_visit_replaces_no_code()
    {
        var patient = await AtCodeAsync("en");
        var (page, code) = (patient.At, CodeOn(patient));

        await patient.Open("/en/requests/new");
        await patient.Choose(Asked.InPortal_NotAll).Press(Common.Button_Continue);

        Assert.Equal(code, CodeOn(await patient.Open(page)));
    }

    [Fact]
    public async Task A_code_that_somebody_made_anew_is_the_one_that_opens_and_the_first_is_shown_no_more()
    {
        var guest = Guest.Browser(_app);
        var first = CodeOn(await AtCodeAsync("en", guest));
        var owner = await _app.WithDbAsync(db => db.Owners.SingleAsync());
        await using (var scope = _app.Services.CreateAsyncScope())
        {
            var (visits, kept) = (scope.ServiceProvider.GetRequiredService<GuestVisits>(), KeptCode.MarkOf(owner.ReturnCodeHash));
            Assert.NotNull(await visits.MakeReturnCodeAsync(guest.LetIn(scope.ServiceProvider), owner.Id, kept, CancellationToken.None));
        }

        var page = await guest.Patient.Open("/en/visit/code");

        Assert.Null(page.Page.QuerySelector(".app-code"));
        Assert.DoesNotContain(first, page.Page.Source.Text, StringComparison.Ordinal);
    }

    [Theory, InlineData("en"), InlineData("es")]
    public async Task The_menu_leads_to_my_code_and_a_new_one_first_says_what_happens_to_the_old(string language)
    {
        SampleAnswers.Speak(language);
        var guest = await Guest.BeginAsync(_app);
        await (await guest.Patient.Open($"/{language}/visit/code")).Press(Words.Code_Show);

        var page = await (await guest.Patient.Open($"/{language}")).Follow(Common.Layout_MyCode);

        Assert.Contains(Words.Code_NotAgain, page.Words, StringComparison.Ordinal);
        Assert.Contains(Words.Code_Again, page.Words, StringComparison.Ordinal);
        Assert.Equal(34, CodeOn(await page.Press(Words.End_NewCode)).Length);
    }

    [Theory, InlineData("en"), InlineData("es")]
    public async Task This_was_not_me_ends_every_other_visit_and_the_code(string language)
    {
        SampleAnswers.Speak(language);
        var mine = await Guest.BeginAsync(_app);
        var code = CodeOn(await (await mine.Patient.Open($"/{language}/visit/code")).Press(Words.Code_Show));
        var theirs = Guest.Browser(_app);
        await VisitTests.Reopen(theirs, code);

        var page = await (await mine.Patient.Open($"/{language}/visit/code")).Follow(Words.NotMe_Link);
        Assert.Contains(Words.NotMe_This, page.Words, StringComparison.Ordinal);
        Assert.Contains(Words.NotMe_Own, page.Words, StringComparison.Ordinal);
        Assert.Contains("2026", page.Words, StringComparison.Ordinal);
        await page.Press(Words.NotMe_End);

        Assert.Equal(($"/{language}/visit/code", true), (page.At, page.Words.Contains(Words.Code_Does, StringComparison.Ordinal)));
        Assert.Equal(Words.Ended_Heading, (await theirs.Patient.Open($"/{language}/requests")).Heading);
        Assert.Null((await VisitTests.Reopen(Guest.Browser(_app), code)).Headers.Location);
        Assert.Single(await _app.WithDbAsync(db => db.GuestSessions.Where(session => session.OwnerId == mine.OwnerId).ToListAsync()));
    }

    private static string CodeOn(Patient patient) => patient.Page.QuerySelector(".app-code")!.TextContent.Trim();

    private Task<Patient> AtCodeAsync(string language, Guest? guest = null)
    {
        SampleAnswers.Speak(language);
        return WalkAsync((guest ?? Guest.Browser(_app)).Patient, language);
    }

    private static async Task<Patient> WalkAsync(Patient patient, string language)
    {
        await patient.Open($"/{language}/requests/new");
        return await patient.Choose(Asked.InPortal_NotAll, Asked.DeviceOwner_Shared).Press(Common.Button_Continue);
    }
}
