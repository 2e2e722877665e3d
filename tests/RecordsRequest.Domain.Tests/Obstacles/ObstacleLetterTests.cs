using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Obstacles;

public sealed class ObstacleLetterTests
{
    private static readonly IReadOnlyList<LetterKind> _kinds
        = [LetterKind.NotHeld, LetterKind.Barrier, LetterKind.WrongFormat, LetterKind.ThirdPartyRefusal];

    public static TheoryData<string> Samples => [.. typeof(SampleObstacles).GetProperties().Select(sample => sample.Name)];

    public static TheoryData<Obstacle> Answered
        => [.. Playbook.All.Where(play => play.Letter is { } letter && _kinds.Contains(letter)).Select(play => play.Obstacle)];

    [Theory, MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample)
        => Assert.All(Enum.GetValues<LetterLanguage>(), language => LetterText.AssertApproved($"{sample}.{language}", Write(sample, language)));

    [Theory, MemberData(nameof(Samples))]
    public void It_threatens_nothing_and_asks_for_no_number_that_others_can_misuse(string sample)
    {
        var text = LetterText.Of(Write(sample, LetterLanguage.English));

        Assert.All(
            ["violat", "illegal", "unlawful", " sue ", " fine ", "penalt", "complain", "6.50", "last four"],
            word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(Answered))]
    public void It_is_offered_once_the_log_holds_what_it_answers_and_not_twice(Obstacle obstacle)
    {
        var letter = Playbook.For(obstacle).Letter!.Value;
        var details = WithAll(letter);
        var (met, made) = (new ObstacleFacts(new(2026, 12, 5), obstacle, null), new LetterMadeFacts(new(2026, 12, 6), Guid.CreateVersion7(), letter));

        Assert.DoesNotContain(letter, FollowUps.Offered(SampleObstacles.After(details)));
        Assert.Contains(letter, FollowUps.Offered(SampleObstacles.After(details, met)));
        Assert.DoesNotContain(letter, FollowUps.Offered(SampleObstacles.After(details, met, made)));
        Assert.Contains(letter, FollowUps.Offered(SampleObstacles.After(details, met, made, met with { On = new(2026, 12, 9) })));
        Assert.Contains(letter, FollowUps.Offered(SampleObstacles.After(details, made with { Letter = LetterKind.ReceiptCheck }, met)));
    }

    [Theory, MemberData(nameof(Answered))]
    public void Where_HIPAA_may_not_reach_or_all_is_answered_there_is_none(Obstacle obstacle)
    {
        var met = new ObstacleFacts(new(2026, 12, 5), obstacle, null);
        var details = WithAll(Playbook.For(obstacle).Letter!.Value);
        var came = new ArrivalFacts(new(2026, 12, 9), [.. details.Items.Select(_ => ItemOutcome.All)], null);

        Assert.Empty(FollowUps.Offered(
            SampleObstacles.After(details with { Provider = details.Provider with { Coverage = Coverage.NotSure } }, met)).Intersect(_kinds));
        Assert.Empty(FollowUps.Offered(SampleObstacles.After(details, met, came)).Intersect(_kinds));
    }

    [Fact]
    public void While_the_request_lies_in_no_mailbox_there_is_nobody_to_answer()
    {
        var unsent = new Situation(
            SampleRequests.Common, RequestHistory.Of(
                SampleRequests.Common.Circumstances, new ObstacleFacts(new(2026, 12, 5), Obstacle.TellWhy, null)), SampleObstacles.Today);

        Assert.Empty(FollowUps.Offered(unsent).Intersect(_kinds));
        Assert.Empty(FollowUps.Offered(SampleObstacles.After(SampleRequests.Common, new ObstacleFacts(new(2026, 12, 5), Obstacle.TellWhy, null),
            new ReturnedFacts(new(2026, 12, 9), null))).Intersect(_kinds));
    }

    [Fact]
    public void Nothing_is_claimed_about_a_form_that_was_not_asked_for()
    {
        Assert.Empty(Offered(SampleRequests.Estate, Obstacle.PaperInstead));
        Assert.Empty(Offered(SampleRequests.Estate, Obstacle.NoUsbStick));
        Assert.Empty(Offered(SampleRequests.Common, Obstacle.NoEmail));
        Assert.Empty(Offered(SampleRequests.Common, Obstacle.LookInPortal));
        Assert.Empty(Offered(SampleRequests.Common, Obstacle.ReportInstead));
    }

    [Fact]
    public void Scenario_67_A_copy_to_someone_else_gets_its_own_letter_with_no_last_day_and_no_limit_on_the_fee()
    {
        var text = LetterText.Of(Write(nameof(SampleObstacles.ThirdPartyRefusal), LetterLanguage.English));

        Assert.Empty(Offered(SampleRequests.ToNamedPerson, Obstacle.NotaryOrWitness));
        Assert.Empty(Offered(SampleRequests.Common, Obstacle.WillNotSendToOther));
        Assert.DoesNotContain("last day", text, StringComparison.Ordinal);
        Assert.DoesNotContain("(c)(4)", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" fee", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wife_who_decides_asks_to_be_treated_as_representative_to_the_extent_state_law_lets_her_and_what_the_office_needs()
    {
        const string Letter = nameof(SampleObstacles.BarrierSurrogateNotAuthorized);

        Says(Letter, "(45 CFR 164.502(g)(2)) to the extent state law lets me decide.", "tell me in writing what you need from me");
        Assert.DoesNotContain("unreasonable", LetterText.Of(Write(Letter, LetterLanguage.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_helper_without_authority_was_turned_away_the_patient_signs()
        => Says(nameof(SampleObstacles.BarrierHelperNotAuthorized),
            "I am the patient. I ask for my own records, and I sign this letter myself",
            "Signature of the patient");

    [Fact]
    public void Scenario_35_An_own_form_does_not_move_the_first_day_and_the_letter_argues_only_the_side_of_the_patient()
        => Says(nameof(SampleObstacles.BarrierEveryStep), "count the days from the day you first received my letter.");

    [Fact]
    public void Scenario_37_No_notary_but_an_ID_or_a_call_offered_once()
    {
        Says(nameof(SampleObstacles.BarrierNotary),
            "It names no notary and no witness.", "confirm my identity by phone, or I can send a copy of an ID.");
        Says(nameof(SampleObstacles.BarrierOwnFormInUtah), "I can send a copy of my ID.");
        Assert.DoesNotContain(
            "a copy of my ID", LetterText.Of(Write(nameof(SampleObstacles.BarrierNotary), LetterLanguage.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void Scenario_50_The_images_are_asked_for_in_DICOM_where_radiology_may_hold_them()
        => Says(nameof(SampleObstacles.FormatImages), "the actual images in DICOM format", "FAQ 2059",
            "radiology department or imaging library may hold them", "please give me these images in the way");

    [Fact]
    public void Where_more_than_the_images_is_wrong_the_copy_is_asked_for_with_them()
        => Assert.Contains("please give me the copy and these images in the way", LetterText.Of(FollowUps.Write(
            LetterKind.WrongFormat, SampleObstacles.Met(SampleRequests.Detailed, Obstacle.NoEmail, Obstacle.ReportInstead),
            SampleRequests.Reference, LetterLanguage.English)), StringComparison.Ordinal);

    [Fact]
    public void Scenario_62_The_accepted_risk_of_plain_email_is_in_the_letter_only_if_it_was_accepted()
    {
        Says(nameof(SampleObstacles.FormatPlainEmail),
            "was explained to me, and I accept it. Please send email to rosa.martinez@example.com.", "HHS FAQ 2060 and 2061");
        Assert.DoesNotContain(
            "I accept", LetterText.Of(Write(nameof(SampleObstacles.FormatSecureEmail), LetterLanguage.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void Scenario_63_An_own_USB_stick_may_be_turned_down_for_another_electronic_way()
        => Says(
            nameof(SampleObstacles.FormatUsbStick), "You may decide so for the security of your systems.", "which other electronic way you can use");

    [Fact]
    public void No_letter_says_that_a_format_must_be_made_that_is_not_readily_producible()
        => Assert.All(Samples.Select(row => row.Data).Where(sample => sample.StartsWith("Format", StringComparison.Ordinal)),
            sample => Says(sample, "if you can readily produce it", "so that we can agree on one"));

    [Fact]
    public void Scenario_87_Destroyed_records_are_confirmed_in_writing_with_day_and_rule()
        => Says(nameof(SampleObstacles.NotHeldDestroyed),
            "confirm to me in writing which records, on which date, and under which rule on keeping records");

    [Fact]
    public void Scenario_88_Who_knows_where_the_records_are_is_asked_to_say_so()
        => Says(nameof(SampleObstacles.NotHeld), "If you know where they are, please tell me where to send my request (45 CFR 164.524(d)(3)).",
            "it is part of my request to you");

    [Fact]
    public void Scenario_108_In_Utah_the_state_form_can_be_used()
    {
        Says(nameof(SampleObstacles.BarrierOwnFormInUtah), "(Utah Code 26B-8-514)");
        Assert.DoesNotContain(
            "Utah", LetterText.Of(Write(nameof(SampleObstacles.BarrierEveryStep), LetterLanguage.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void One_thing_told_twice_is_answered_once_with_the_day_it_was_told_last()
    {
        var told = new ObstacleFacts(new(2026, 12, 5), Obstacle.TellWhy, null);
        var text = LetterText.Of(FollowUps.Write(
            LetterKind.Barrier, SampleObstacles.After(
                SampleRequests.Common, told, told with { On = new(2026, 12, 9) }), SampleRequests.Reference, LetterLanguage.English));

        Assert.Contains("On December 9, 2026, I was asked why", text, StringComparison.Ordinal);
        Assert.DoesNotContain("December 5", text, StringComparison.Ordinal);
    }

    private static IEnumerable<LetterKind> Offered(RequestDetails details, Obstacle obstacle)
        => FollowUps.Offered(SampleObstacles.Met(details, obstacle)).Intersect(_kinds);

    private static void Says(string sample, params IEnumerable<string> sentences)
        => Assert.All(
            sentences, sentence => Assert.Contains(sentence, LetterText.Of(Write(sample, LetterLanguage.English)), StringComparison.Ordinal));

    private static Letter Write(string sample, LetterLanguage language)
    {
        var (kind, now) = ((LetterKind, Situation))typeof(SampleObstacles).GetProperty(sample)!.GetValue(null)!;
        return FollowUps.Write(kind, now, SampleRequests.Reference, language);
    }

    // A request to which the whole family of a letter can happen.
    private static RequestDetails WithAll(LetterKind letter)
        => letter is LetterKind.ThirdPartyRefusal ? SampleRequests.ToNamedPerson : SampleRequests.Detailed;
}
