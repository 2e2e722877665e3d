using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Denials;

/// <summary>Letters of December 30, 2026 about a refusal that came on December 20. The office got the request on December 1.</summary>
public sealed class DenialLetterTests
{
    private static readonly DateOnly _today = new(2026, 12, 30);
    private static readonly DateOnly _saidOn = new(2026, 12, 20);
    private static readonly DenialContent[] _complete = [.. GroundRule.NoticeContents];

    private static readonly Dictionary<string, (LetterKind Kind, DayFacts Said)> _samples = new()
    {
        ["Lacking"] = (LetterKind.DenialContent, No(DenialGround.LifeOrSafety, DenialContent.Basis, DenialContent.ComplaintToHhs)),
        ["OnlySaid"] = (LetterKind.DenialContent,
            No(DenialGround.ConfidentialSource) with { InWriting = false, Note = "We cannot say\nwho told us." }),
        ["Danger"] = (LetterKind.DenialReview, No(DenialGround.LifeOrSafety, _complete)),
        ["HarmToOther"] = (LetterKind.DenialReview, No(DenialGround.HarmToOther, _complete) with { Note = "Your sister is named." }),
        ["UnpaidBill"] = (LetterKind.DenialGround, No(DenialGround.UnpaidBill, DenialContent.Basis)),
        ["NoPurpose"] = (LetterKind.DenialGround, No(DenialGround.NoPurposeGiven) with { InWriting = false }),
        ["MightUpset"] = (LetterKind.DenialGround, No(DenialGround.MightUpset, _complete)),
        ["NoReason"] = (LetterKind.DenialGround, No(DenialGround.NoneGiven)),
        ["Quoted"] = (LetterKind.DenialGround,
            No(DenialGround.SomethingElse, DenialContent.Basis) with { Note = "We only give records to doctors." }),
        ["SessionNotes"] = (LetterKind.DenialGround, No(DenialGround.PsychotherapyNotes, _complete)),
        ["Inmate"] = (LetterKind.DenialGround, No(DenialGround.Inmate, _complete)),
        ["Study"] = (LetterKind.DenialGround, No(DenialGround.Research, _complete)),
        ["HipaaForbids"] = (LetterKind.DenialGround, new ObstacleFacts(_saidOn, Obstacle.HipaaForbids, "Private: I cried.")),
        ["HeldForBill"] = (LetterKind.DenialGround, new ObstacleFacts(_saidOn, Obstacle.UnpaidBill, null)),
    };

    public static TheoryData<string, LetterLanguage> Samples => LetterText.InEachLanguage(_samples.Keys);

    public static TheoryData<DenialGround> Grounds => [.. Enum.GetValues<DenialGround>()];

    [Theory, MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample, LetterLanguage language)
        => LetterText.AssertApproved($"{_samples[sample].Kind}.{sample}.{language}", Write(sample, language));

    [Theory, MemberData(nameof(Samples))]
    public void It_threatens_nothing_and_leaves_no_gap(string sample, LetterLanguage language)
    {
        var text = LetterText.Of(Write(sample, language));

        Assert.All(
            ["violat", "penalt", "sue ", "multa", "infring", "{"], threat => Assert.DoesNotContain(threat, text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Danger")]
    [InlineData("HarmToOther")]
    public void Scenario_78_A_review_has_no_number_of_days(string sample)
    {
        var text = LetterText.Of(Write(sample, LetterLanguage.English));

        Assert.Contains("took no part in the decision", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" days", text, StringComparison.Ordinal);
        Assert.DoesNotContain("January 9, 2027", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_note_about_an_obstacle_is_never_printed()
        => Assert.DoesNotContain("I cried", LetterText.Of(Write("HipaaForbids", LetterLanguage.English)), StringComparison.Ordinal);

    [Fact]
    public void Only_a_representative_calls_the_patient_so_in_a_letter_about_a_study()
    {
        var now = Now(SampleRequests.Represented, No(DenialGround.Research, _complete));

        Assert.Contains("only if I agreed to it on joining", LetterText.Of(Write("Study", LetterLanguage.English)), StringComparison.Ordinal);
        Assert.Contains("only if the patient agreed to it on joining",
            LetterText.Of(FollowUps.Write(LetterKind.DenialGround, now, SampleRequests.Reference, LetterLanguage.English)), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Grounds))]
    public void For_each_ground_the_right_letters_fit_and_can_be_written(DenialGround ground)
    {
        var now = Now(SampleRequests.Represented, No(ground));

        Assert.Equal(
            [LetterKind.DenialContent, GroundRules.For(ground, now.Details).Kind is GroundKind.Reviewable
                ? LetterKind.DenialReview
                : LetterKind.DenialGround],
            FollowUps.Offered(now).Where(IsAboutNo));
        Assert.All(FollowUps.Offered(now), kind => Assert.NotNull(FollowUps.Write(kind, now, SampleRequests.Reference, LetterLanguage.Spanish)));
    }

    [Fact]
    public void Harm_through_a_representative_is_answered_by_a_patient_who_asked_alone()
    {
        var now = Now(SampleRequests.Common, No(DenialGround.HarmByRepresentative, _complete));

        Assert.Equal([LetterKind.DenialGround], FollowUps.Offered(now).Where(IsAboutNo));
        Assert.Contains("I am the patient",
            LetterText.Of(FollowUps.Write(LetterKind.DenialGround, now, SampleRequests.Reference, LetterLanguage.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_fits_once_until_a_new_refusal_is_told()
    {
        var refused = Now(SampleRequests.Common, No(DenialGround.UnpaidBill));

        var written = refused with { History = refused.History.With(new LetterMadeFacts(_today, Guid.CreateVersion7(), LetterKind.DenialGround)) };
        var refusedAgain = written with { History = written.History.With(No(DenialGround.NotSignedOff)) };

        Assert.Equal([LetterKind.DenialContent, LetterKind.DenialGround], FollowUps.Offered(refused).Where(IsAboutNo));
        Assert.Equal([LetterKind.DenialContent], FollowUps.Offered(written).Where(IsAboutNo));
        Assert.Equal([LetterKind.DenialContent, LetterKind.DenialGround], FollowUps.Offered(refusedAgain).Where(IsAboutNo));
    }

    [Fact]
    public void Once_the_records_are_there_no_letter_is_about_a_no()
    {
        var came = new ArrivalFacts(_today, [.. SampleRequests.Common.Items.Select(_ => ItemOutcome.All)], null);

        Assert.All(_samples.Values, sample => Assert.DoesNotContain(FollowUps.Offered(Now(SampleRequests.Common, sample.Said, came)), IsAboutNo));
    }

    [Fact]
    public void Where_no_clock_runs_no_such_letter_fits()
        => Assert.All(_samples.Values, sample => Assert.DoesNotContain(FollowUps.Offered(Now(SampleRequests.NotCovered, sample.Said)), IsAboutNo));

    private static bool IsAboutNo(LetterKind kind) => kind is LetterKind.DenialContent or LetterKind.DenialReview or LetterKind.DenialGround;

    private static DenialFacts No(DenialGround ground, params DenialContent[] says)
        => new(_saidOn, InWriting: true, ground, [true, false, false, true], says, null, null);

    private static Letter Write(string sample, LetterLanguage language)
        => FollowUps.Write(_samples[sample].Kind, Now(SampleRequests.Common, _samples[sample].Said), SampleRequests.Reference, language);

    private static Situation Now(RequestDetails details, params EventFacts[] facts) => new(details, History(details, facts), _today);

    private static RequestHistory History(RequestDetails details, params EventFacts[] facts) => RequestHistory.Of(
        details.HasClock ? details.Circumstances : null,
        [new SentFacts(new(2026, 11, 27), SendMethod.Fax, null, null), new ReceivedFacts(new(2026, 12, 1), ReceiptBasis.Proven, null), .. facts]);
}
