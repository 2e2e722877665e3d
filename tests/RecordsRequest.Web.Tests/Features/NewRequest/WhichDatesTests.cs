using System.Net;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Kinds = RecordsRequest.Web.Features.Requests.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>The wizard's section "Dates". The app's clock stands at 2 March 2026.</summary>
public sealed class WhichDatesTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData(nameof(DateChoice.All))]
    [InlineData(nameof(DateChoice.LastTwoYears))]
    public async Task Most_people_never_type_a_date(string choice)
    {
        var patient = await (await Midway.Begin(app, TwoKinds)).At("dates");

        await patient.Choose(Words.ResourceManager.GetString($"DateChoice_{choice}", null)!).Press(Button.Button_Continue);

        Assert.EndsWith("/other-dates", patient.At, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "April", "", "2025")]
    [InlineData("es", "abril", "", "2025")]
    [InlineData("es", "4", "", "2025")]
    public async Task The_month_of_a_visit_is_enough_and_may_be_a_word(string language, string month, string day, string year)
    {
        var midway = await Midway.Begin(app, OneVisit, language);
        var patient = await midway.At("visit");

        await patient.FillDate(Words.Visit_Heading, month, day, year).Press(Button.Button_Continue);

        Assert.Empty(patient.Errors);
        Assert.Equal(new PartialDate(2025, 4), (await midway.Kept()).Visit!.On);
    }

    [Theory]
    [InlineData("", "", "", nameof(Words.Visit_Missing))]
    [InlineData("3", "3", "2026", nameof(Words.Dates_InFuture))]
    [InlineData("April", "", "2026", nameof(Words.Dates_InFuture))]
    public async Task A_visit_that_has_not_come_is_refused_and_the_text_is_kept(string month, string day, string year, string message)
    {
        var patient = await (await Midway.Begin(app, OneVisit)).At("visit");

        await patient.FillDate(Words.Visit_Heading, month, day, year).Press(Button.Button_Continue);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal(Words.ResourceManager.GetString(message, null), patient.ErrorAt(Words.Visit_Heading)?["Error: ".Length..]);
        Assert.Equal(month, patient.ValueOf(Button.Date_Month));
    }

    [Theory]
    [InlineData("4", "31", "2025", nameof(Button.Date_Impossible))]
    [InlineData("2", "29", "2027", nameof(Button.Date_Impossible))]
    [InlineData("4", "28", "0026", nameof(Button.Date_YearWrong))]
    public async Task A_date_that_does_not_exist_is_told_at_its_field_only(string month, string day, string year, string message)
    {
        var patient = await (await Midway.Begin(app, ARange)).At("range");

        await patient.FillDate(Words.Range_First, month, day, year).FillDate(Words.Range_Last, "1", "", "2026").Press(Button.Button_Continue);

        Assert.Equal([Button.ResourceManager.GetString(message, null)!], patient.Errors);
        Assert.NotNull(patient.ErrorAt(Words.Range_First));
        Assert.Null(patient.ErrorAt(Words.Range_Last));
    }

    [Fact]
    public async Task A_range_that_ends_before_it_starts_names_both_dates()
    {
        var patient = await (await Midway.Begin(app, ARange)).At("range");

        await patient.FillDate(Words.Range_First, "5", "3", "2025").FillDate(Words.Range_Last, "2", "", "2024").Press(Button.Button_Continue);

        var error = Assert.Single(patient.Errors);
        Assert.Contains("May 3, 2025", error, StringComparison.Ordinal);
        Assert.Contains("February 2024", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_dates_are_told_in_the_order_of_the_page()
    {
        var patient = await (await Midway.Begin(app, ARange)).At("range");

        await patient.Press(Button.Button_Continue);

        Assert.Equal([Words.Range_FirstMissing, Words.Range_LastMissing], patient.Errors);
    }

    [Fact]
    public async Task A_range_within_one_month_may_have_one_day_only()
    {
        var midway = await Midway.Begin(app, ARange);
        var patient = await midway.At("range");

        await patient.FillDate(Words.Range_First, "5", "30", "2025").FillDate(Words.Range_Last, "5", "", "2025").Press(Button.Button_Continue);

        Assert.Equal(new RangeAnswer(new(2025, 5, 30), new(2025, 5)), (await midway.Kept()).Range);
    }

    [Fact]
    public async Task Kinds_that_need_other_dates_are_asked_about_by_name()
    {
        var midway = await Midway.Begin(app, draft => TwoKinds(draft) with { Dates = new(DateChoice.All) });
        var patient = await midway.At("other-dates");

        await patient.Choose(Kinds.RecordKind_Billing).Press(Button.Button_Continue);
        var asked = patient.At;
        await patient.FillDate("Bills: first date", "1", "", "2024").FillDate("Bills: last date", "6", "", "2026").Press(Button.Button_Continue);
        var fault = patient.Errors;
        await patient.FillDate("Bills: last date", "6", "", "2024").Press(Button.Button_Continue);

        Assert.EndsWith("/kind-dates", asked, StringComparison.Ordinal);
        Assert.Equal([Words.Dates_InFuture], fault);
        Assert.Equal([new KindRange(RecordKind.Billing, new(2024, 1), new(2024, 6))], (await midway.Kept()).KindRanges!.Ranges);
        Assert.EndsWith("/how", patient.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_date_of_a_kind_is_asked_for_by_the_name_of_the_kind()
    {
        var patient = await (await Midway.Begin(app, draft => TwoKinds(draft) with { Dates = new(DateChoice.All) })).At("other-dates");

        await (await patient.Choose(Kinds.RecordKind_Billing).Press(Button.Button_Continue)).Press(Button.Button_Continue);

        Assert.Equal([$"Bills: {Words.Range_FirstMissing}", $"Bills: {Words.Range_LastMissing}"], patient.Errors);
    }

    [Fact]
    public async Task No_kind_with_other_dates_goes_straight_on()
    {
        var midway = await Midway.Begin(app, draft => TwoKinds(draft) with { Dates = new(DateChoice.All) });

        var patient = await (await midway.At("other-dates")).Press(Button.Button_Continue);

        Assert.EndsWith("/how", patient.At, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_19_Vaccines_are_asked_for_from_all_dates_unless_they_are_checked(string language)
    {
        var midway = await Midway.Begin(
            app,
            draft => TwoKinds(draft) with
            {
                Records = new([RecordKind.LabResults, RecordKind.Immunizations], null),
                Dates = new(DateChoice.LastTwoYears),
            },
            language);
        var patient = await midway.At("other-dates");

        var hint = patient.Words;
        await patient.Press(Button.Button_Continue);
        var unless = (await midway.Kept()).KindsOfAllDates;
        await (await midway.At("other-dates")).Choose(Kinds.RecordKind_Immunizations).Press(Button.Button_Continue);

        Assert.Contains(Words.OtherDates_AllHint, hint, StringComparison.Ordinal);
        Assert.Equal([RecordKind.Immunizations], unless);
        Assert.EndsWith("/kind-dates", patient.At, StringComparison.Ordinal);
        Assert.Empty((await midway.Kept()).KindsOfAllDates);
    }

    private static RequestDraft TwoKinds(RequestDraft draft) => draft with
    {
        Bundle = new(RecordBundle.Choose),
        Records = new([RecordKind.LabResults, RecordKind.Billing], null),
        Sensitive = new([]),
    };

    private static RequestDraft OneVisit(RequestDraft draft) => TwoKinds(draft) with { Dates = new(DateChoice.OneVisit) };

    private static RequestDraft ARange(RequestDraft draft) => TwoKinds(draft) with { Dates = new(DateChoice.Range) };
}
