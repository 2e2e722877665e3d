using System.Net;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Harness;
using Common = RecordsRequest.Web.Features.Shared.Text;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

public sealed class MakeLetterTests : IAsyncDisposable
{
    private readonly TestApp _app = new();
    private readonly Patient _patient;

    public MakeLetterTests()
        => _patient = new Patient(_app.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") }));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task A_patient_answers_signs_and_has_a_request_with_the_number_they_read(string language)
    {
        await _patient.MakeLetter(language);

        var request = await _app.WithDbAsync(db => db.Set<AccessRequest>().SingleAsync());
        Assert.Equal((HttpStatusCode.OK, Words.Ready_Heading), (_patient.Status, _patient.Heading));
        Assert.Contains(request.Reference, _patient.Words, StringComparison.Ordinal);
        Assert.Equal(Stage.LetterMade, request.Stage);
        Assert.True(request.HasClock);
    }

    [Theory]
    [InlineData("en", 1)]
    [InlineData("es", 2)]
    public async Task The_letter_is_kept_in_English_with_a_copy_in_the_language_of_its_reader(string language, int letters)
    {
        await _patient.MakeLetter(language);

        var kept = await _app.WithDbAsync(db => db.Set<StoredLetter>().ToListAsync());
        Assert.Equal(letters, kept.Count);
        Assert.Contains(kept, letter => letter is { Kind: LetterKind.Request, Language: LetterLanguage.English, Pages: 1 });
        Assert.Single(await _app.WithDbAsync(db => db.Set<RequestEvent>().ToListAsync()));
    }

    [Fact]
    public async Task Review_28_a_letter_signed_in_the_evening_bears_one_day_and_names_the_zone()
    {
        _app.Time.AdjustTime(new(2026, 3, 3, 3, 30, 0, TimeSpan.Zero));
        await _patient.MakeLetter("en");

        await _patient.Follow(Words.Ready_Get);

        Assert.Contains("March 2, 2026 Reference", _patient.Words, StringComparison.Ordinal);
        Assert.Contains("on March 2, 2026 at 20:30 (UTC-7)", _patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_page_shows_every_answer_and_a_change_comes_back_to_it()
    {
        await _patient.StartRequest();
        await _patient.AnswerAll(SampleAnswers.Common);

        var (heading, answers) = (_patient.Heading, _patient.Words);
        await _patient.Follow($"{Common.Row_Change}: {Domain.Prose.Wording.Fact_Born}");
        await _patient.FillDate(Domain.Prose.Wording.Fact_Born, "May", "1", "1950").Press(Common.Button_Continue);

        Assert.Equal(Words.Check_Heading, heading);
        Assert.Contains("April 28, 1949", answers, StringComparison.Ordinal);
        Assert.Contains(SampleAnswers.Provider, answers, StringComparison.Ordinal);
        Assert.Equal(Words.Check_Heading, _patient.Heading);
        Assert.Contains("May 1, 1950", _patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task No_answer_has_the_name_of_its_section_again(string language)
    {
        await _patient.StartRequest(language);
        await _patient.AnswerAll(SampleAnswers.Common);

        Assert.All(_patient.Page.QuerySelectorAll("section.app-card"), section => Assert.DoesNotContain(
            section.QuerySelector("h2")!.TextContent, section.QuerySelectorAll("dt").Select(name => name.TextContent)));
    }

    [Fact]
    public async Task A_change_that_opens_a_new_question_asks_it_before_the_check_page()
    {
        await _patient.StartRequest();
        await _patient.AnswerAll(SampleAnswers.Common);

        await _patient.Follow($"{Common.Row_Change}: {Words.How_Label}");
        await _patient.Choose(Words.DeliveryMethod_Email).Press(Common.Button_Continue);
        var asked = _patient.Heading;
        await _patient.Fill(Words.Contact_Email, "rosa@example.com").Choose(Words.EmailPrivacy_Secure).Press(Common.Button_Continue);

        Assert.Equal(Words.Email_Heading, asked);
        Assert.Equal(Words.Check_Heading, _patient.Heading);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Somebody Else")]
    public async Task A_signature_that_is_not_the_name_is_refused_and_kept(string typed)
    {
        await _patient.StartRequest();
        await _patient.AnswerAll(SampleAnswers.Common);

        await _patient.Fill(Words.Check_Signature, typed).Press(Words.Check_MakeLetter);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _patient.Status);
        Assert.NotNull(_patient.ErrorAt(Words.Check_Signature));
        Assert.Equal(typed, _patient.ValueOf(Words.Check_Signature));
        Assert.Empty(await _app.WithDbAsync(db => db.Set<AccessRequest>().ToListAsync()));
    }

    [Fact]
    public async Task Making_the_letter_twice_makes_one_request()
    {
        await _patient.StartRequest();
        await _patient.AnswerAll(SampleAnswers.Common);
        var check = _patient.Tab;
        await _patient.Fill(Words.Check_Signature, SampleAnswers.Patient).Press(Words.Check_MakeLetter);
        var first = _patient.At;

        await _patient.Show(check).Press(Words.Check_MakeLetter);

        Assert.Equal(HttpStatusCode.OK, _patient.Status);
        Assert.StartsWith(first.Replace("/ready", "", StringComparison.Ordinal), _patient.At, StringComparison.Ordinal);
        Assert.Single(await _app.WithDbAsync(db => db.Set<AccessRequest>().ToListAsync()));
    }

    [Fact]
    public async Task Two_tabs_saving_at_once_lose_nothing_that_was_typed()
    {
        await SaveNameInAnotherTab();

        await _patient.Fill(Words.Name_Legal, "Rosa M. Martínez").Press(Common.Button_Continue);

        Assert.Equal(HttpStatusCode.Conflict, _patient.Status);
        Assert.Equal("Rosa M. Martínez", _patient.ValueOf(Words.Name_Legal));
    }

    [Fact]
    public async Task What_another_tab_saved_first_is_saved_over_by_pressing_again()
    {
        await SaveNameInAnotherTab();
        await _patient.Fill(Words.Name_Legal, "Rosa M. Martínez").Press(Common.Button_Continue);

        await _patient.Press(Common.Button_Continue);

        Assert.EndsWith("/address", _patient.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_the_person_finishes_later()
    {
        await _patient.StartRequest();
        await _patient.AnswerAll(SampleAnswers.Common.Take(1));
        var question = _patient.At;

        await _patient.FillDate(Domain.Prose.Wording.Fact_Born, "4", "", "1949").Press(Words.Step_FinishLater);
        await _patient.Open(question);

        Assert.Equal("1949", _patient.ValueOf(Common.Date_Year));
    }

    [Fact]
    public async Task A_bookmark_of_a_question_that_shares_a_page_by_now_leads_there()
    {
        await _patient.StartRequest();
        await _patient.AnswerAll(SampleAnswers.Common.Take(1));

        await _patient.Open(_patient.At.Replace("/name", "/date-of-birth", StringComparison.Ordinal));

        Assert.Equal(Words.Name_Heading_Yours, _patient.Heading);
    }

    [Fact]
    public async Task A_deep_link_ahead_leads_to_the_first_open_question()
    {
        await _patient.StartRequest();

        await _patient.Open(_patient.At.Replace("/who", "/fees", StringComparison.Ordinal));

        Assert.EndsWith("/who", _patient.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_somebody_else_is_not_there()
    {
        await _patient.StartRequest();
        var mine = _patient.At;
        var stranger = new Patient(_app.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") }));

        await stranger.StartRequest();
        await stranger.Open(mine);

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task The_next_request_does_not_ask_again_who_the_patient_is()
    {
        await _patient.MakeLetter();

        await _patient.StartRequest();
        await _patient.Press(Common.Button_Continue);

        Assert.EndsWith("/name", _patient.At, StringComparison.Ordinal);
        Assert.Equal(SampleAnswers.Patient, _patient.ValueOf(Words.Name_Legal));
    }

    /// <summary>The patient stays on the page as it was before the other tab saved it.</summary>
    private async Task SaveNameInAnotherTab()
    {
        await _patient.StartRequest();
        await _patient.AnswerAll(SampleAnswers.Common.Take(1));
        var thisTab = _patient.Tab;
        await _patient.Fill(Words.Name_Legal, "Rosa Martínez")
            .FillDate(Domain.Prose.Wording.Fact_Born, "4", "28", "1949").Press(Common.Button_Continue);
        _patient.Show(thisTab);
    }
}
