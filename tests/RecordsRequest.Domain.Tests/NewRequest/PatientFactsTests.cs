using RecordsRequest.Domain.NewRequest;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Domain.Tests.NewRequest;

/// <summary>What the answers about the patient must fit.</summary>
public sealed class PatientFactsTests
{
    private static readonly RequestDraft Draft = new() { AsOf = new(2026, 11, 23), Who = new(Requester.Myself) };

    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", false)]
    [InlineData("1896-11-24", true)]
    [InlineData("1896-11-23", false)]
    public void A_living_patient_was_born_within_130_years_and_not_after_today(string bornOn, bool fits)
        => Assert.Equal(fits, Steps.Birth.IsAnswered(Draft with { Birth = new(DateOnly.Parse(bornOn, null)) }));

    [Fact]
    public void An_estate_may_ask_for_someone_born_long_ago()
    {
        var draft = Draft with { Who = new(Requester.SomeoneElse), Authority = new(Authority.Executor) };

        Assert.True(draft.MayBeBorn(new(1870, 1, 1)));
        Assert.False(draft.MayBeBorn(new(2026, 11, 24)));
    }

    [Fact]
    public void Scenario_75_Another_address_is_asked_for_only_when_mail_must_not_go_to_the_first()
    {
        Assert.Contains(Steps.WriteTo, Steps.Journey.Route(Draft with { SafeContact = new(LeaveMessage: false, WriteElsewhere: true) }));
        Assert.DoesNotContain(Steps.WriteTo, Steps.Journey.Route(Draft with { SafeContact = new(LeaveMessage: true, WriteElsewhere: false) }));
    }

    [Fact]
    public void A_phone_number_given_later_brings_up_the_question_about_messages()
    {
        var byEmail = Draft with { Contact = new(null, new("ana@example.com")), SafeContact = new(LeaveMessage: null, WriteElsewhere: false) };
        var byPhoneToo = byEmail with { Contact = new(new("+15125550142"), null) };

        Assert.True(Steps.SafeContact.IsAnswered(byEmail));
        Assert.False(byEmail.SafeContact.MayLeaveMessage);
        Assert.False(Steps.SafeContact.IsAnswered(byPhoneToo));
    }

    [Theory]
    [InlineData(Requester.Myself, Requester.Myself, true, true)]
    [InlineData(Requester.Myself, Requester.MyChild, false, true)]
    [InlineData(Requester.MyChild, Requester.SomeoneElse, false, false)]
    [InlineData(Requester.SomeoneElse, Requester.Myself, false, false)]
    public void A_next_request_knows_what_holds_for_its_patient_too(Requester first, Requester next, bool knowsTheName, bool knowsHowToReach)
    {
        var earlier = Draft with
        {
            Who = new(first),
            Name = new(new("Ana Ruiz"), null),
            Contact = new(null, new("ana@example.com")),
            SafeContact = new(LeaveMessage: null, WriteElsewhere: true),
        };

        var draft = earlier.Next(earlier.AsOf).For(new(next));

        Assert.Equal(knowsTheName, draft.Name is not null);
        Assert.Equal(knowsHowToReach, draft.Contact is not null);
        Assert.Equal(knowsHowToReach, draft.SafeContact is not null);
    }

    [Theory]
    [InlineData("123-45-6789", true)]
    [InlineData(" 123 45 6789 ", true)]
    [InlineData("123–45–6789", true)]
    [InlineData("１２３－４５ － ６７８９", true)]
    [InlineData("123\u201145\u22126789", true)]
    [InlineData("123456789", false)]
    [InlineData("MRN-00123", false)]
    [InlineData(null, false)]
    public void A_social_security_number_is_known_by_its_shape(string? typed, bool isLikeOne)
        => Assert.Equal(isLikeOne, RecordNumberAnswer.IsLikeSocialSecurity(typed));
}
