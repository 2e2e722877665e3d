using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Requests;

/// <summary>A mother asks for a child born on January 15, 2009; the office got it on January 4, 2027.</summary>
public sealed class ComingOfAgeTests
{
    private static readonly RequestDetails Child = SampleRequests.Represented with
    {
        Patient = SampleRequests.Common.Patient with { BornOn = new(2009, 1, 15) },
        Representative = new(new("Ana Ruiz"), "mother", Authority.Parent),
        MadeOn = new(2027, 1, 2),
    };

    [Theory]
    [InlineData("TX", 18)]
    [InlineData("AL", 19)]
    [InlineData("NE", 19)]
    [InlineData("MS", 18)]
    public void Review_13_People_come_of_age_by_the_table_of_their_state(string state, int age)
    {
        Assert.Equal(age, ComingOfAge.In(state).Adult);
        Assert.NotEmpty(ComingOfAge.In(state).Citation);
    }

    [Theory]
    [InlineData("TX", "2027-01-14", true, false)]
    [InlineData("TX", "2027-01-15", false, false)]
    [InlineData("MS", "2027-01-15", false, false)]
    [InlineData("AL", "2027-01-14", true, false)]
    [InlineData("AL", "2027-01-15", true, true)]
    [InlineData("NE", "2028-01-14", true, true)]
    [InlineData("NE", "2028-01-15", false, false)]
    public void Review_13_From_the_birthday_the_patient_signs(string state, string day, bool parentSigns, bool bothSign)
    {
        var details = (Child with { Provider = Child.Provider with { State = state } }).On(DateOnly.Parse(day, null));

        Assert.Equal(parentSigns, details.Representative is not null);
        Assert.Equal(!parentSigns, details.FirstAskedBy is not null);
        Assert.Equal(bothSign, details.BothSign);
    }

    [Theory]
    [InlineData("TX")]
    [InlineData("AL")]
    public void Review_13_From_that_birthday_no_letter_says_under_18(string state)
    {
        var child = Child with { Provider = Child.Provider with { State = state } };

        Assert.Contains("under 18", Nudge(child, new(2027, 1, 14)), StringComparison.Ordinal);
        Assert.DoesNotContain("under 18", Nudge(child, new(2027, 1, 15)), StringComparison.Ordinal);
    }

    [Fact]
    public void Review_13_The_young_adults_own_letter_is_offered_and_keeps_the_first_receipt()
    {
        var now = Now(Child, new(2027, 1, 15));

        Assert.DoesNotContain(LetterKind.OfAge, FollowUps.Offered(Now(Child, new(2027, 1, 14))));
        Assert.Contains(LetterKind.OfAge, FollowUps.Offered(now));
        LetterText.AssertApproved("OfAge.English", FollowUps.Write(LetterKind.OfAge, now, SampleRequests.Reference, LetterLanguage.English));
        LetterText.AssertApproved("OfAge.Spanish", FollowUps.Write(LetterKind.OfAge, now, SampleRequests.Reference, LetterLanguage.Spanish));
        Assert.Equal(new DateOnly(2027, 1, 4), now.History.Receipt?.On);
    }

    [Theory]
    [InlineData("MI", "2026-12-01", "2027-01-30", null)]
    [InlineData("MI", "2026-12-01", "2027-01-31", "MCL 333.26265")]
    [InlineData("OH", "2026-12-01", "2027-12-01", null)]
    [InlineData("OH", "2026-12-01", "2027-12-02", "Ohio Rev. Code 3701.74(B)")]
    [InlineData("TX", "2026-12-01", "2029-01-01", null)]
    public void Review_14_A_signature_is_too_old_on_the_day_after_the_last_fresh_one(string state, string signedOn, string sentOn, string? citation)
        => Assert.Equal(citation, SignatureAges.TooOld(state, DateOnly.Parse(signedOn, null), DateOnly.Parse(sentOn, null))?.Citation);

    private static string Nudge(RequestDetails details, DateOnly today)
        => LetterText.Of(FollowUps.Write(
            LetterKind.Nudge, Now(details, today) with { Today = new(2027, 1, 30) }, SampleRequests.Reference, LetterLanguage.English));

    private static Situation Now(RequestDetails details, DateOnly today) => new(details.On(today), RequestHistory.Of(
        details.Circumstances,
        new SentFacts(new(2027, 1, 3), SendMethod.Fax, null, null),
        new ReceivedFacts(new(2027, 1, 4), ReceiptBasis.Proven, null)), today);
}
