using System.Net;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Kinds = RecordsRequest.Web.Features.Requests.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>The list of single kinds of record, for who wants to choose.</summary>
public sealed class RecordsListTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Images_and_reports_are_two_lines_of_the_list_with_the_difference_explained()
    {
        var midway = await Midway.Begin(app, FromTheList);

        var patient = await midway.At("records");

        Assert.Contains(Words.RecordKind_ImagingReports_Hint, patient.Words, StringComparison.Ordinal);
        Assert.Contains(Words.RecordKind_ImagingStudies_Hint, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Images_chosen_from_the_list_are_kept_and_asked_about_next()
    {
        var midway = await Midway.Begin(app, FromTheList);
        var patient = await midway.At("records");

        await patient.Choose(Kinds.RecordKind_ImagingStudies, Kinds.RecordKind_VisitNotes).Press(Button.Button_Continue);

        Assert.EndsWith("/images", patient.At, StringComparison.Ordinal);
        Assert.Equal([RecordKind.VisitNotes, RecordKind.ImagingStudies], (await midway.Kept()).Records!.Kinds);
    }

    [Fact]
    public async Task Everything_together_with_single_kinds_is_refused_and_the_ticks_are_kept()
    {
        var patient = await (await Midway.Begin(app, FromTheList)).At("records");

        await patient.Choose(Kinds.RecordKind_EntireRecord, Kinds.RecordKind_Billing).Press(Button.Button_Continue);

        Assert.Equal([Words.Records_NotBoth], patient.Errors);
        Assert.True(patient.IsChosen(Kinds.RecordKind_EntireRecord));
        Assert.True(patient.IsChosen(Kinds.RecordKind_Billing));
    }

    [Fact]
    public async Task Everything_from_the_list_asks_for_images_too()
    {
        var patient = await (await Midway.Begin(app, FromTheList)).At("records");

        await patient.Choose(Kinds.RecordKind_EntireRecord).Press(Button.Button_Continue);

        Assert.EndsWith("/images", patient.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Something_else_is_said_in_the_patients_words_and_shown_as_text()
    {
        var midway = await Midway.Begin(app, FromTheList);
        var patient = await midway.At("records");

        await patient.Choose(Kinds.RecordKind_SomethingElse).Fill(Words.Records_InWords, "<script>diary</script>").Press(Button.Button_Continue);
        await midway.At("records");

        Assert.Equal("<script>diary</script>", (await midway.Kept()).Records!.SomethingElse);
        Assert.Empty(patient.Page.QuerySelectorAll("main script"));
        Assert.Equal("<script>diary</script>", patient.ValueOf(Words.Records_InWords).Trim());
    }

    [Theory]
    [InlineData(true, "", nameof(Words.Records_InWordsMissing))]
    [InlineData(false, "diary", nameof(Words.Records_InWordsUnchecked))]
    [InlineData(true, "x\u202Ey", null)]
    [InlineData(true, "日記", null)]
    public async Task Words_that_cannot_go_into_the_letter_are_told_at_their_field(bool ticked, string typed, string? message)
    {
        var patient = await (await Midway.Begin(app, FromTheList)).At("records");
        patient.Choose(ticked ? Kinds.RecordKind_SomethingElse : Kinds.RecordKind_Billing);

        await patient.Fill(Words.Records_InWords, typed).Press(Button.Button_Continue);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.NotNull(patient.ErrorAt(Words.Records_InWords));
        Assert.True(message is null || patient.Errors.Single() == Words.ResourceManager.GetString(message, null));
    }

    [Fact]
    public async Task More_than_three_hundred_characters_of_something_else_are_refused()
    {
        var patient = await (await Midway.Begin(app, FromTheList)).At("records");

        await patient.Choose(Kinds.RecordKind_SomethingElse).Fill(Words.Records_InWords, new string('é', 301)).Press(Button.Button_Continue);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
    }

    [Fact]
    public async Task Three_hundred_characters_of_something_else_are_taken_after_one_too_many()
    {
        var midway = await Midway.Begin(app, FromTheList);
        var patient = await midway.At("records");
        await patient.Choose(Kinds.RecordKind_SomethingElse).Fill(Words.Records_InWords, new string('é', 301)).Press(Button.Button_Continue);

        await patient.Fill(Words.Records_InWords, new string('é', 300)).Press(Button.Button_Continue);

        Assert.Equal(300, (await midway.Kept()).Records!.SomethingElse!.Length);
    }

    private static RequestDraft FromTheList(RequestDraft draft) => draft with { Bundle = new(RecordBundle.Choose) };
}
