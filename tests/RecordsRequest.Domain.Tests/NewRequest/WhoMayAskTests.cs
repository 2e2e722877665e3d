using RecordsRequest.Domain.NewRequest;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Domain.Tests.NewRequest;

/// <summary>Who signs, and what a helper is asked and told (45 CFR 164.502(g)).</summary>
public sealed class WhoMayAskTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void A_patient_who_asks_for_themselves_is_not_asked_for_authority()
    {
        var draft = Asked(Requester.Myself);

        Assert.Null(draft.ActsAs);
        Assert.DoesNotContain(
            Steps.Journey.Route(draft),
            step => step == Steps.Authority || step == Steps.Representative || step == Steps.PatientSigns || step == Steps.TeenCare);
    }

    [Theory]
    [InlineData(Authority.HealthCarePowerOfAttorney)]
    [InlineData(Authority.Guardian)]
    [InlineData(Authority.Executor)]
    public void Scenarios_68_73_A_helper_with_authority_signs_as_the_representative(Authority authority)
    {
        var draft = Asked(Requester.SomeoneElse) with { Authority = new(authority) };

        Assert.True(draft.IsRepresented);
        Assert.Contains(Steps.Representative, Steps.Journey.Route(draft));
        Assert.DoesNotContain(Steps.PatientSigns, Steps.Journey.Route(draft));
    }

    [Theory]
    [InlineData(Authority.Surrogate)]
    [InlineData(Authority.Survivor)]
    public void Review_11_12_Who_has_no_paper_but_state_law_perhaps_asks_in_their_own_name(Authority authority)
    {
        var draft = Asked(Requester.SomeoneElse) with { Authority = new(authority) };

        Assert.True(draft.IsRepresented);
        Assert.True(authority.RestsOnStateLaw);
        Assert.Contains(Steps.Representative, Steps.Journey.Route(draft));
        Assert.DoesNotContain(Steps.PatientSigns, Steps.Journey.Route(draft));
    }

    [Theory]
    [InlineData("MA", true)]
    [InlineData("MN", true)]
    [InlineData("MO", true)]
    [InlineData("RI", true)]
    [InlineData("TX", false)]
    public void Review_11_Four_states_have_no_law_that_the_survey_found(string state, bool notFound)
        => Assert.Equal(notFound, DefaultSurrogates.NotFoundIn(state) is { SurveyedIn: 2022, Source: not "" });

    [Theory]
    [InlineData(Authority.Executor, true)]
    [InlineData(Authority.Survivor, true)]
    [InlineData(Authority.Surrogate, false)]
    [InlineData(Authority.Guardian, false)]
    public void Review_12_The_date_of_death_is_asked_of_whoever_asks_after_a_death(Authority authority, bool asked)
        => Assert.Equal(asked, Steps.Journey.Route(Asked(Requester.SomeoneElse) with { Authority = new(authority) }).Contains(Steps.Death));

    [Theory]
    [InlineData("1949-04-27", false)]
    [InlineData("1949-04-28", true)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", false)]
    public void Review_12_Nobody_dies_before_birth_or_after_today(string day, bool fits)
    {
        var draft = Asked(Requester.SomeoneElse) with
        {
            Authority = new(Authority.Survivor),
            Birth = new(new(1949, 4, 28)),
            Death = new(DateOnly.Parse(day, null)),
        };

        Assert.Equal(fits, Steps.Death.IsAnswered(draft));
    }

    [Fact]
    public void Scenarios_69_74_A_helper_without_authority_is_told_that_the_patient_must_sign()
    {
        var draft = Asked(Requester.SomeoneElse) with { Authority = new(Authority.None) };

        Assert.False(draft.IsRepresented);
        Assert.Contains(Steps.PatientSigns, Steps.Journey.Route(draft));
        Assert.DoesNotContain(Steps.Representative, Steps.Journey.Route(draft));
    }

    [Fact]
    public void Scenario_70_A_parent_of_a_nine_year_old_gives_name_and_relationship_and_nothing_more()
    {
        var draft = Asked(Requester.MyChild, age: 9);

        Assert.Equal(Authority.Parent, draft.ActsAs);
        Assert.Contains(Steps.Representative, Steps.Journey.Route(draft));
        Assert.DoesNotContain(Steps.Journey.Route(draft), step => step == Steps.Authority || step == Steps.TeenCare);
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(15, true)]
    [InlineData(17, true)]
    [InlineData(18, false)]
    public void Scenario_71_A_parent_of_a_teenager_is_told_that_some_care_may_be_the_teens_own(int age, bool told)
        => Assert.Equal(told, Steps.Journey.Route(Asked(Requester.MyChild, age)).Contains(Steps.TeenCare));

    [Fact]
    public void Review_13_So_is_a_parent_who_still_signs_at_eighteen()
    {
        var draft = Asked(Requester.MyChild, age: 18) with { Authority = new(Authority.Parent), ProviderAddress = new("NE", null) };

        Assert.Contains(Steps.TeenCare, Steps.Journey.Route(draft));
    }

    [Fact]
    public void A_child_who_is_eighteen_leads_back_to_the_question_of_authority()
    {
        var draft = Asked(Requester.MyChild, age: 18) with { Representative = new(new("Ana Ruiz"), "Mother"), Name = new(new("Leo Ruiz"), null) };

        Assert.Equal(Steps.Authority, Steps.Journey.FirstOpen(draft));
        Assert.Null(draft.ActsAs);
    }

    [Fact]
    public void A_child_is_seventeen_until_the_day_before_the_birthday()
    {
        Assert.Equal(17, (Asked(Requester.MyChild) with { Birth = new(new(2008, 11, 24)) }).PatientAge);
        Assert.Equal(18, (Asked(Requester.MyChild) with { Birth = new(new(2008, 11, 23)) }).PatientAge);
        Assert.Equal(17, (new RequestDraft { AsOf = new(2026, 2, 27), Birth = new(new(2008, 2, 29)) }).PatientAge);
    }

    [Fact]
    public void Being_the_parent_of_an_adult_is_no_authority()
    {
        var draft = Asked(Requester.SomeoneElse, age: 18) with { Authority = new(Authority.Parent), ProviderAddress = new("TX", null) };

        Assert.Equal(Steps.Authority, Steps.Journey.FirstOpen(draft));
        Assert.False(draft.MayActAs(Authority.Parent));
        Assert.True(draft.MayActAs(Authority.Guardian));
    }

    [Theory]
    [InlineData("TX", 18, false)]
    [InlineData("AL", 18, true)]
    [InlineData("NE", 18, true)]
    [InlineData("AL", 19, false)]
    [InlineData(null, 18, true)]
    [InlineData(null, 19, false)]
    public void Review_13_A_parent_may_ask_until_the_age_of_the_offices_state(string? state, int age, bool may)
    {
        var draft = Asked(Requester.MyChild, age) with { ProviderAddress = state is null ? null : new(state, null) };

        Assert.Equal(may, draft.MayActAs(Authority.Parent));
    }

    private static RequestDraft Asked(Requester requester, int? age = null) => new()
    {
        AsOf = Today,
        Who = new(requester),
        Birth = age is null ? null : new(Today.AddYears(-age.Value)),
    };
}
