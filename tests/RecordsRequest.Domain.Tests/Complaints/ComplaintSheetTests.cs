using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Complaints;

public sealed class ComplaintSheetTests
{
    private static readonly DateOnly _today = new(2027, 2, 20);
    private static readonly ComplaintAnswer _nothingAdded = new(null, null, null, NamesRecords: false);

    [Theory]
    [InlineData(LetterLanguage.English)]
    [InlineData(LetterLanguage.Spanish)]
    public void Silence_reads_as_approved(LetterLanguage language)
        => LetterText.AssertApproved(
            $"ComplaintSheet.Silence.{language}", Write(SampleRequests.Common, SampleHistories.NothingCame, _nothingAdded, language));

    [Theory]
    [InlineData(LetterLanguage.English)]
    [InlineData(LetterLanguage.Spanish)]
    public void A_long_story_reads_as_approved(LetterLanguage language)
        => LetterText.AssertApproved($"ComplaintSheet.LongStory.{language}", Write(
            SampleRequests.Represented, LongStory(),
            new(
                "OCR-24-00991", "They kept me waiting for months.\nI needed the records for a second opinion.",
                "I was in the hospital.", NamesRecords: true),
            language));

    [Theory]
    [InlineData("knee")]
    [InlineData("transplant")]
    [InlineData("mental health")]
    [InlineData("genetic")]
    public void Kinds_of_record_are_named_only_on_demand_and_what_is_wrong_never(string secret)
    {
        var without = Text(SampleRequests.Detailed, _nothingAdded);
        var with = Text(SampleRequests.Detailed, _nothingAdded with { NamesRecords = true });

        Assert.DoesNotContain("MRI", without, StringComparison.Ordinal);
        Assert.Contains("X-ray and MRI: the actual images", with, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, without + with, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Review_30_the_sheet_counts_kinds_of_records_names_the_sum_of_the_fee_and_is_no_letter()
    {
        var text = LetterText.Of(Write(SampleRequests.Represented, LongStory(), _nothingAdded, LetterLanguage.English));

        Assert.Contains("The fee that it named: $65.50 (45 CFR 164.524(c)(4)).", text, StringComparison.Ordinal);
        Assert.Contains("of the 6 kinds of records that I asked for", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sincerely", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-05-31", "Why I complain now.")]
    [InlineData("2027-07-31", "Why some of this is more than 180 days ago (45 CFR 160.306(b)(3)).")]
    public void The_180_days_are_named_only_once_they_have_passed_for_something(string today, string lead)
    {
        var sheet = ComplaintSheet.Write(
            new(SampleRequests.Common, SampleHistories.NothingCame, DateOnly.Parse(today, null)), _nothingAdded with { GoodCause = "I was ill." },
            SampleRequests.Reference, LetterLanguage.English);

        Assert.Equal(lead, sheet.Blocks.OfType<ParagraphBlock>().Single(paragraph => paragraph.Text is "I was ill.").Lead);
    }

    [Fact]
    public void What_rests_on_guidance_and_what_cannot_be_matched_is_not_told_as_the_rule()
    {
        var history = RequestHistory.Of(SampleRequests.Common.Circumstances,
            new FeeNoticeFacts(new(2026, 12, 9), [new(FeeKind.Certification, 5), new(FeeKind.SearchOrRetrieval, 20), new(FeeKind.Rush, 9)], null),
            new DenialFacts(new(2026, 12, 11), true, DenialGround.SomethingElse, [true], [], null, null));

        var text = LetterText.Of(Write(SampleRequests.Common, history, _nothingAdded, LetterLanguage.English));

        Assert.Contains("As I read the rule, this may not be charged: Certification: $5; Rush service: $9.", text, StringComparison.Ordinal);
        Assert.Contains("As I read the rule and the guidance of 2016 on access, this may not be charged: Search or retrieval: $20.",
            text, StringComparison.Ordinal);
        Assert.Contains("It gave a reason that I cannot match to the rule.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_stay_out()
    {
        EventFacts[] noted =
        [
            new ObstacleFacts(new(2026, 12, 9), Obstacle.TellWhy, "PRIVATE"), new CallFacts(new(2026, 12, 10), null, "PRIVATE", null),
            new DenialFacts(new(2026, 12, 11), true, DenialGround.PsychotherapyNotes, [true], [], null, "PRIVATE"),
            new ArrivalFacts(new(2026, 12, 12), [ItemOutcome.Part], "PRIVATE"),
        ];

        var text = LetterText.Of(
            Write(SampleRequests.Common, RequestHistory.Of(SampleRequests.Common.Circumstances, noted), _nothingAdded, LetterLanguage.English));

        Assert.DoesNotContain("PRIVATE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("psychotherapy", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Everything_that_can_be_told_has_its_sentence_in_both_languages()
    {
        var day = new DateOnly(2026, 12, 9);
        IEnumerable<EventFacts> all =
        [
            .. Enum.GetValues<Obstacle>().Select(obstacle => new ObstacleFacts(day, obstacle, null)),
            .. Enum.GetValues<SendMethod>().Select(method => new SentFacts(day, method, null, "a page")),
            .. Enum.GetValues<ReceiptBasis>().Select(basis => new ReceivedFacts(day, basis, null)),
            new FeeNoticeFacts(day, [.. Enum.GetValues<FeeKind>().Select(kind => new FeeLine(kind, 1))], null),
            .. Enum.GetValues<FeeAnswer>().Select(answer => new FeeAnswerFacts(day, answer, null)),
            .. Enum.GetValues<DenialGround>().Select(ground => new DenialFacts(day, true, ground, [true], [], null, null)),
            .. Enum.GetValues<ComplaintStep>().Select(step => new ComplaintFacts(day, step, null, null)),
        ];

        var history = RequestHistory.Of(SampleRequests.Common.Circumstances, all);
        Assert.All(Enum.GetValues<LetterLanguage>(), language => Assert.True(Write(SampleRequests.Common, history, _nothingAdded, language)
            .Blocks.OfType<ParagraphBlock>().Count(paragraph => paragraph.Lead?.Contains("2026", StringComparison.Ordinal) is true) > all.Count()));
    }

    private static RequestHistory LongStory() => RequestHistory.Of(SampleRequests.Represented.Circumstances,
        new LetterMadeFacts(new(2026, 11, 22), default, LetterKind.Request),
        new SentFacts(new(2026, 11, 27), SendMethod.CertifiedMail, "9407 3000 0000 0000 0001", null),
        new ReceivedFacts(new(2026, 12, 1), ReceiptBasis.Proven, null),
        new ObstacleFacts(new(2026, 12, 3), Obstacle.OwnForm, null),
        new ObstacleFacts(new(2026, 12, 3), Obstacle.NotaryOrWitness, null),
        new CallFacts(new(2026, 12, 7), "Ms. Lee", null, new(2026, 12, 14)),
        new FeeNoticeFacts(new(2026, 12, 15), [new(FeeKind.PerPage, 45.50m), new(FeeKind.SearchOrRetrieval, 20)], null)
        {
            Kept = Keeping.Electronically,
        },
        new FeeAnswerFacts(new(2026, 12, 16), FeeAnswer.Dispute, null),
        new ExtensionFacts(InWriting: true, new(2026, 12, 29), new(2027, 1, 2), "Staff are out", new(2027, 1, 15)),
        new ArrivalFacts(new(2027, 1, 10),
            [ItemOutcome.All, ItemOutcome.Part, ItemOutcome.Waiting, ItemOutcome.All, ItemOutcome.NoneExist, ItemOutcome.Waiting], null),
        new DenialFacts(
            new(2027, 1, 12), true, DenialGround.MightUpset, [false, false, true, false, false, false], [DenialContent.Basis], null, null),
        new LetterMadeFacts(new(2027, 1, 20), default, LetterKind.Overdue),
        new LetterSentFacts(new(2027, 1, 21), default, LetterKind.Overdue, SendMethod.Fax, null, "Fax page"),
        new ComplaintFacts(new(2027, 1, 25), ComplaintStep.Filed, "OCR-24-00991", null),
        new ComplaintFacts(new(2027, 2, 10), ComplaintStep.Answered, "OCR-24-00991", null));

    private static string Text(RequestDetails details, ComplaintAnswer answer)
        => LetterText.Of(Write(details, SampleHistories.NothingCame, answer, LetterLanguage.English));

    private static Letter Write(RequestDetails details, RequestHistory history, ComplaintAnswer answer, LetterLanguage language)
        => ComplaintSheet.Write(new(details, history, _today), answer, SampleRequests.Reference, language);
}
