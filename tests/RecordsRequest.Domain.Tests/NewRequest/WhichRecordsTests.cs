using RecordsRequest.Domain.NewRequest;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Domain.Tests.NewRequest;

/// <summary>Which records are asked for, from which dates, and what that leaves to ask.</summary>
public sealed class WhichRecordsTests
{
    private static readonly RequestDraft Draft = new() { AsOf = new(2026, 11, 23) };

    [Fact]
    public void Review_20_For_a_second_opinion_the_images_go_with_the_reports_if_there_were_any()
    {
        var draft = Draft with { Bundle = new(RecordBundle.NewDoctorOrSecondOpinion) };
        var taken = draft with { Pictures = new(PicturesTaken.Yes) };
        var notSure = draft with { Pictures = new(PicturesTaken.NotSure) };

        Assert.Equal(
            [
                RecordKind.VisitNotes, RecordKind.LabResults, RecordKind.ImagingReports, RecordKind.ImagingStudies,
                RecordKind.Medicines, RecordKind.AllergiesAndProblems, RecordKind.Immunizations,
            ],
            taken.Kinds);
        Assert.Contains(Steps.Images, Steps.Journey.Route(taken));
        Assert.Equal(taken.Kinds, notSure.Kinds);
        Assert.DoesNotContain(Steps.Images, Steps.Journey.Route(notSure));
        Assert.DoesNotContain(RecordKind.ImagingStudies, (draft with { Pictures = new(PicturesTaken.No) }).Kinds);
    }

    [Theory]
    [InlineData(PlaceKind.Hospital, true)]
    [InlineData(PlaceKind.VaOrMilitary, false)]
    [InlineData(PlaceKind.Veterans, false)]
    [InlineData(PlaceKind.Military, true)]
    public void Review_23_Original_mammograms_are_never_asked_of_a_VA(PlaceKind place, bool asked)
    {
        var draft = Draft with
        {
            Place = new(place),
            Bundle = new(RecordBundle.Images),
            Images = new([Modality.Mammogram], null, OriginalMammograms: true),
        };

        Assert.Equal(asked, draft.AsksForOriginals);
        Assert.False((draft with { Images = new([Modality.Mri], null, OriginalMammograms: true) }).AsksForOriginals);
        Assert.False((draft with { Images = new([Modality.Mammogram], null) }).AsksForOriginals);
    }

    [Fact]
    public void Private_kinds_are_asked_about_only_where_they_can_be()
    {
        Assert.DoesNotContain(Steps.Sensitive, Steps.Journey.Route(Draft with { Bundle = new(RecordBundle.VaccinesOnly) }));
        Assert.Contains(Steps.Sensitive, Steps.Journey.Route(Draft with { Bundle = new(RecordBundle.Everything) }));
    }

    [Fact]
    public void The_set_of_an_earlier_draft_holds_reports_and_no_images_as_it_did()
    {
        var draft = Draft with { Bundle = new(RecordBundle.NewDoctor) };

        Assert.Contains(RecordKind.ImagingReports, draft.Kinds);
        Assert.Empty(Steps.Journey.Route(draft).Intersect([Steps.Images, Steps.Pictures]));
        Assert.DoesNotContain(Steps.Records, Steps.Journey.Route(draft));
    }

    [Theory]
    [InlineData(RecordBundle.Images)]
    [InlineData(RecordBundle.Everything)]
    public void Scenario_50_Images_are_asked_for_by_name_beside_reports_and_beside_everything(RecordBundle bundle)
    {
        var draft = Draft with { Bundle = new(bundle) };

        Assert.Contains(RecordKind.ImagingStudies, draft.Kinds);
        Assert.Contains(Steps.Images, Steps.Journey.Route(draft));
    }

    [Fact]
    public void Everything_picked_from_the_list_is_the_same_as_the_ready_choice()
    {
        var picked = Draft with { Bundle = new(RecordBundle.Choose), Records = new([RecordKind.EntireRecord], null) };
        var ready = Draft with { Bundle = new(RecordBundle.Everything) };

        Assert.Equal(ready.Kinds, picked.Kinds);
    }

    [Fact]
    public void The_list_is_used_only_while_the_person_picks_from_it()
    {
        var picked = Draft with { Bundle = new(RecordBundle.Choose), Records = new([RecordKind.Billing], null) };

        Assert.Equal([RecordKind.Billing], picked.Kinds);
        Assert.DoesNotContain(RecordKind.Billing, (picked with { Bundle = new(RecordBundle.NewDoctor) }).Kinds);
    }

    [Fact]
    public void One_kind_of_record_needs_no_question_about_other_dates()
    {
        var one = Draft with { Bundle = new(RecordBundle.Choose), Records = new([RecordKind.LabResults], null) };
        var two = one with { Records = new([RecordKind.LabResults, RecordKind.Billing], null) };

        Assert.DoesNotContain(Steps.OtherDates, Steps.Journey.Route(one));
        Assert.Contains(Steps.OtherDates, Steps.Journey.Route(two));
    }

    [Fact]
    public void Other_dates_are_asked_again_when_one_more_kind_needs_them()
    {
        var draft = Draft with
        {
            Bundle = new(RecordBundle.Choose),
            Records = new([RecordKind.LabResults, RecordKind.Billing], null),
            OtherDates = new([RecordKind.Billing]),
            KindRanges = new([new(RecordKind.Billing, new(2025, 1), new(2025, 6))]),
        };

        Assert.True(Steps.KindRanges.IsAnswered(draft));
        Assert.False(Steps.KindRanges.IsAnswered(draft with { OtherDates = new([RecordKind.LabResults, RecordKind.Billing]) }));
    }

    [Fact]
    public void A_kind_that_is_no_longer_asked_for_needs_no_dates()
    {
        var draft = Draft with
        {
            Bundle = new(RecordBundle.Choose),
            Records = new([RecordKind.LabResults, RecordKind.Therapy], null),
            OtherDates = new([RecordKind.Billing]),
        };

        Assert.Empty(draft.KindsWithOtherDates);
        Assert.DoesNotContain(Steps.KindRanges, Steps.Journey.Route(draft));
    }

    [Theory]
    [InlineData(2026, 11, 23, true)]
    [InlineData(2026, 11, 24, false)]
    [InlineData(2026, 11, null, true)]
    [InlineData(2026, 12, null, false)]
    public void A_visit_must_have_begun_by_the_day_the_draft_was_begun(int year, int month, int? day, bool right)
    {
        var draft = Draft with { Dates = new(DateChoice.OneVisit), Visit = new(new(year, month, day)) };

        Assert.Equal(right, Steps.Visit.IsAnswered(draft));
    }

    [Fact]
    public void A_range_may_end_in_this_month_and_not_after_it()
    {
        var draft = Draft with { Dates = new(DateChoice.Range) };

        Assert.True(Steps.Range.IsAnswered(draft with { Range = new(new(2024, 5), new(2026, 11)) }));
        Assert.False(Steps.Range.IsAnswered(draft with { Range = new(new(2024, 5), new(2026, 12)) }));
        Assert.False(Steps.Range.IsAnswered(draft with { Range = new(new(2026, 11, 30), new(2026, 11)) }));
    }

    [Fact]
    public void A_single_kind_has_no_dates_of_its_own_even_if_it_had_some_beside_others()
    {
        var draft = Draft with
        {
            Bundle = new(RecordBundle.Choose),
            Records = new([RecordKind.LabResults, RecordKind.Pathology], null),
            Dates = new(DateChoice.All),
            OtherDates = new([RecordKind.LabResults]),
        };

        var narrowed = draft with { Records = new([RecordKind.LabResults], null) };

        Assert.Contains(Steps.KindRanges, Steps.Journey.Route(draft));
        Assert.Empty(narrowed.KindsWithOtherDates);
        Assert.DoesNotContain(Steps.KindRanges, Steps.Journey.Route(narrowed));
    }
}
