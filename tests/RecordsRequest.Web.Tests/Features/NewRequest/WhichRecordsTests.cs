using System.Net;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>The wizard's section "Records".</summary>
public sealed class WhichRecordsTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Ready_choices_come_before_the_list_and_say_what_they_hold(string language)
    {
        var midway = await Midway.Begin(app, language: language);

        var patient = await midway.At("bundle");

        Assert.Equal(Words.Bundle_Heading, patient.Heading);
        Assert.Contains(Words.Bundle_NewDoctorHint, patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task A_ready_choice_is_kept_and_leads_on_to_what_it_asks(string language)
    {
        var midway = await Midway.Begin(app, language: language);
        var patient = await midway.At("bundle");

        await patient.Choose(Words.RecordBundle_NewDoctorOrSecondOpinion).Press(Button.Button_Continue);

        Assert.EndsWith("/pictures", patient.At, StringComparison.Ordinal);
        Assert.Equal(RecordBundle.NewDoctorOrSecondOpinion, (await midway.Kept()).Bundle!.Bundle);
    }

    [Theory]
    [InlineData("en", nameof(Words.PicturesTaken_Yes), "images", true)]
    [InlineData("es", nameof(Words.PicturesTaken_Yes), "images", true)]
    [InlineData("en", nameof(Words.PicturesTaken_NotSure), "sensitive", true)]
    [InlineData("es", nameof(Words.PicturesTaken_No), "sensitive", false)]
    public async Task Review_20_For_a_second_opinion_the_pictures_are_asked_for_if_there_were_any(
        string language, string answer, string next, bool asked)
    {
        var midway = await Midway.Begin(app, ForSecondOpinion, language);
        var patient = await midway.At("pictures");

        await patient.Choose(Words.ResourceManager.GetString(answer, System.Globalization.CultureInfo.CurrentUICulture)!)
            .Press(Button.Button_Continue);

        Assert.EndsWith($"/{next}", patient.At, StringComparison.Ordinal);
        Assert.Equal(asked, (await midway.Kept()).Kinds.Contains(RecordKind.ImagingStudies));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_20_Whether_there_were_pictures_must_be_answered(string language)
    {
        var patient = await (await Midway.Begin(app, ForSecondOpinion, language)).At("pictures");

        await patient.Press(Button.Button_Continue);

        Assert.Equal([Words.Pictures_Missing], patient.Errors);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_22_A_copy_that_a_computer_can_read_can_be_asked_for_beside_everything(string language)
    {
        var midway = await Midway.Begin(app, language: language);
        var patient = await midway.At("bundle");

        await patient.Choose(Words.RecordBundle_Everything, Words.Bundle_ComputerReadable).Press(Button.Button_Continue);
        await midway.At("bundle");

        Assert.Equal(new BundleAnswer(RecordBundle.Everything, ComputerReadable: true), (await midway.Kept()).Bundle);
        Assert.True(patient.IsChosen(Words.Bundle_ComputerReadable));
    }

    [Fact]
    public async Task Review_22_A_lab_is_not_asked_for_one()
    {
        var patient = await (await Midway.Begin(app, draft => draft with { Place = new(PlaceKind.Laboratory) })).At("bundle");

        Assert.DoesNotContain(Words.Bundle_ComputerReadable, patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", PlaceKind.Hospital, true)]
    [InlineData("es", PlaceKind.Hospital, true)]
    [InlineData("en", PlaceKind.VaOrMilitary, false)]
    public async Task Review_23_The_originals_of_mammograms_are_offered_and_not_to_a_VA(string language, PlaceKind place, bool offered)
    {
        var midway = await Midway.Begin(app, draft => draft with { Place = new(place), Bundle = new(RecordBundle.Images) }, language);

        var patient = await midway.At("images");

        Assert.Contains(Words.Images_MammogramHint, patient.Words, StringComparison.Ordinal);
        Assert.Equal(offered, patient.Words.Contains(Words.Images_Originals, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", PlaceKind.Hospital, true)]
    [InlineData("es", PlaceKind.Hospital, true)]
    [InlineData("en", PlaceKind.VaOrMilitary, false)]
    public async Task Review_23_The_originals_are_asked_for_when_they_were_chosen(string language, PlaceKind place, bool offered)
    {
        var midway = await Midway.Begin(app, draft => draft with { Place = new(place), Bundle = new(RecordBundle.Images) }, language);
        var patient = await midway.At("images");

        await patient.Choose([Words.Modality_Mammogram, .. offered ? [Words.Images_Originals] : Array.Empty<string>()]).Press(Button.Button_Continue);

        Assert.Equal(offered, (await midway.Kept()).AsksForOriginals);
    }

    [Fact]
    public async Task Vaccines_only_is_asked_neither_for_private_kinds_nor_for_dates()
    {
        var midway = await Midway.Begin(app);
        var patient = await midway.At("bundle");

        await patient.Choose(Words.RecordBundle_VaccinesOnly).Press(Button.Button_Continue);

        Assert.EndsWith("/how", patient.At, StringComparison.Ordinal);
        Assert.Equal([RecordKind.Immunizations], (await midway.Kept()).KindsOfAllDates);
    }

    [Fact]
    public async Task The_set_of_an_earlier_draft_is_offered_under_its_new_name()
    {
        var patient = await (await Midway.Begin(app, draft => draft with { Bundle = new(RecordBundle.NewDoctor) })).At("bundle");

        Assert.True(patient.IsChosen(Words.RecordBundle_NewDoctorOrSecondOpinion));
    }

    [Fact]
    public async Task Nothing_is_chosen_for_the_patient()
    {
        var midway = await Midway.Begin(app);

        var patient = await midway.At("bundle");

        Assert.False(patient.IsChosen(Words.RecordBundle_Everything));
    }

    [Fact]
    public async Task No_choice_is_an_error()
    {
        var patient = await (await Midway.Begin(app)).At("bundle");

        await patient.Press(Button.Button_Continue);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal([Words.Bundle_Missing], patient.Errors);
    }

    [Fact]
    public async Task Images_need_a_kind_or_any_kind_and_not_both()
    {
        var midway = await Midway.Begin(app, draft => draft with { Bundle = new(RecordBundle.Images) });
        var patient = await midway.At("images");

        await patient.Press(Button.Button_Continue);
        var missing = patient.Errors;
        await patient.Choose(Words.Images_Any, Words.Modality_Mri).Press(Button.Button_Continue);
        var both = patient.Errors;
        await patient.Untick(Words.Images_Any).Fill(Words.Images_BodyPart, " left  knee ").Press(Button.Button_Continue);

        Assert.Equal([Words.Images_Missing], missing);
        Assert.Equal([Words.Images_NotBoth], both);
        var images = (await midway.Kept()).Images!;
        Assert.Equal([Modality.Mri], images.Modalities);
        Assert.Equal("left knee", images.BodyPart);
    }

    [Fact]
    public async Task Any_kind_of_image_is_shown_again_as_any_kind()
    {
        var midway = await Midway.Begin(app, draft => draft with { Bundle = new(RecordBundle.Images), Images = new([], null) });

        var patient = await midway.At("images");

        Assert.True(patient.IsChosen(Words.Images_Any));
        Assert.False(patient.IsChosen(Words.Modality_XRay));
    }

    [Fact]
    public async Task Scenario_76_Sensitive_kinds_are_named_only_when_ticked_and_session_notes_are_explained()
    {
        var midway = await Midway.Begin(app, draft => draft with { Bundle = new(RecordBundle.NewDoctor) });
        var patient = await midway.At("sensitive");

        Assert.DoesNotContain(
            Enum.GetValues<SensitiveKind>(), kind => patient.IsChosen(Words.ResourceManager.GetString($"SensitiveKind_{kind}", null)!));
        Assert.Contains(Words.Sensitive_NotesOutside, patient.Words, StringComparison.Ordinal);
        Assert.Contains(Words.Sensitive_NotesInside, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_76_What_is_not_ticked_is_not_kept()
    {
        var midway = await Midway.Begin(app, draft => draft with { Bundle = new(RecordBundle.NewDoctor) });

        await (await midway.At("sensitive")).Press(Button.Button_Continue);
        var none = (await midway.Kept()).Sensitive!.Kinds;
        await (await midway.At("sensitive")).Choose(Words.SensitiveKind_Genetic).Press(Button.Button_Continue);

        Assert.Empty(none);
        Assert.Equal([SensitiveKind.Genetic], (await midway.Kept()).Sensitive!.Kinds);
    }

    private static RequestDraft ForSecondOpinion(RequestDraft draft) => draft with { Bundle = new(RecordBundle.NewDoctorOrSecondOpinion) };
}
