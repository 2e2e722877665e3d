using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Domain.Tests.NewRequest;

/// <summary>Vaccines, allergies and medicines matter whenever they were written down.</summary>
public sealed class StandingKindsTests
{
    private static readonly ServiceDates AllDates = new(DateChoice.All);
    private static readonly ServiceDates TwoYears = new(DateChoice.LastTwoYears);

    [Theory]
    [InlineData(DateChoice.LastTwoYears)]
    [InlineData(DateChoice.OneVisit)]
    [InlineData(DateChoice.Range)]
    public void Review_19_Vaccines_allergies_and_medicines_are_asked_for_from_all_dates(DateChoice choice)
    {
        var draft = Asking(RecordKind.LabResults, RecordKind.Medicines, RecordKind.AllergiesAndProblems, RecordKind.Immunizations) with
        {
            Dates = new(choice),
            Visit = new(new(2025, 4)),
            Range = new(new(2024, 4), new(2025, 4)),
        };

        var items = draft.ToDetails(signature: null, draft.AsOf, contactIn: null).Items;

        Assert.Equal(choice, items[0].Dates.Choice);
        Assert.All(items.Skip(1), item => Assert.Equal(AllDates, item.Dates));
    }

    [Fact]
    public void Review_19_Dates_the_person_set_for_that_kind_hold()
    {
        var draft = Asking(RecordKind.LabResults, RecordKind.Medicines, RecordKind.Immunizations) with
        {
            Dates = new(DateChoice.LastTwoYears),
            OtherDates = new([RecordKind.Immunizations]),
            KindRanges = new([new(RecordKind.Immunizations, new(2020, 1), new(2021, 12))]),
        };

        var dates = draft.ToDetails(signature: null, draft.AsOf, contactIn: null).Items.Select(item => item.Dates);

        Assert.Equal([TwoYears, AllDates, new(DateChoice.Range, new(2020, 1), new(2021, 12))], dates);
    }

    [Fact]
    public void Review_19_Who_wants_nothing_else_is_asked_for_no_dates_and_may_still_set_some()
    {
        var draft = Asking(RecordKind.Immunizations) with { Dates = new(DateChoice.OneVisit) };

        Assert.Empty(Steps.Journey.Route(draft).Intersect([Steps.Dates, Steps.Visit, Steps.Range]));
        Assert.Contains(Steps.OtherDates, Steps.Journey.Route(draft));
        Assert.Equal(AllDates, draft.ToDetails(signature: null, draft.AsOf, contactIn: null).Items.Single().Dates);
        Assert.Contains(Steps.KindRanges, Steps.Journey.Route(draft with { OtherDates = new([RecordKind.Immunizations]) }));
    }

    [Fact]
    public void Review_19_Who_chose_vaccines_only_asks_for_all_dates_without_a_question()
    {
        var draft = OtherOfficeTests.Answered() with { Bundle = new(RecordBundle.VaccinesOnly) };

        Assert.DoesNotContain(Steps.WhichDates, Steps.Journey.Route(draft).Select(step => step.Section));
        Assert.Equal(AllDates, draft.ToDetails(signature: null, draft.AsOf, contactIn: null).Items.Single().Dates);
    }

    [Fact]
    public void Review_19_The_letter_asks_for_them_apart_from_the_rest()
    {
        var draft = Asking(RecordKind.LabResults, RecordKind.Immunizations) with { Dates = new(DateChoice.LastTwoYears) };

        var letter = LetterText.Of(
            RequestLetter.Write(draft.ToDetails(signature: null, draft.AsOf, contactIn: null), SampleRequests.Reference, LetterLanguage.English));

        Assert.Contains(
            "care in the last two years (November 23, 2024 to November 23, 2026):\n\n- Lab and test results\n", letter, StringComparison.Ordinal);
        Assert.Contains("And these for all dates of care:\n\n- Immunization record\n", letter, StringComparison.Ordinal);
    }

    private static RequestDraft Asking(params RecordKind[] kinds) => OtherOfficeTests.Answered() with
    {
        Bundle = new(RecordBundle.Choose),
        Records = new(kinds, null),
    };
}
