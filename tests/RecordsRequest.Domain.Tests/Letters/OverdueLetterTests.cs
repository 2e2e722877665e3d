using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

public sealed class OverdueLetterTests
{
    private static readonly DateOnly _afterAnyExtension = new(2027, 2, 1);

    public static TheoryData<string, LetterLanguage> Samples
        => LetterText.InEachLanguage(typeof(SampleHistories).GetProperties().Select(sample => sample.Name));

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample, LetterLanguage language)
    {
        var history = (RequestHistory)typeof(SampleHistories).GetProperty(sample)!.GetValue(null)!;

        LetterText.AssertApproved($"Overdue.{sample}.{language}", Write(history, language, _afterAnyExtension));
    }

    [Theory]
    [InlineData(nameof(SampleHistories.ExtendedTooLate), "You wrote on January 1, 2027 that you need until January 20, 2027.")]
    [InlineData(nameof(SampleHistories.ExtendedWithoutReasonsByPhone), "You told me on December 28, 2026 that you need more time.")]
    public void Review_29_what_they_wrote_is_not_called_told(string sample, string sentence)
    {
        var history = (RequestHistory)typeof(SampleHistories).GetProperty(sample)!.GetValue(null)!;

        Assert.Contains(sentence, LetterText.Of(Write(history, LetterLanguage.English, _afterAnyExtension)), StringComparison.Ordinal);
    }

    [Fact]
    public void Scenario_100_there_is_no_overdue_letter_before_the_first_overdue_day()
    {
        Assert.Throws<InvalidOperationException>(() => Write(SampleHistories.NothingCame, LetterLanguage.English, SampleHistories.LastDay));
        Assert.NotNull(Write(SampleHistories.NothingCame, LetterLanguage.English, SampleHistories.FirstOverdueDay));
    }

    [Fact]
    public void After_a_proper_extension_the_first_overdue_day_is_the_day_after_the_promise()
    {
        Assert.Throws<InvalidOperationException>(() => Write(SampleHistories.ExtendedInOrder, LetterLanguage.English, new DateOnly(2027, 1, 15)));
        Assert.NotNull(Write(SampleHistories.ExtendedInOrder, LetterLanguage.English, new DateOnly(2027, 1, 16)));
    }

    [Fact]
    public void Scenario_25_there_is_no_overdue_letter_while_the_records_wait_to_be_picked_up()
    {
        var ready = SampleHistories.NothingCame.With(new ReadyFacts(SampleHistories.LastDay, null) { IsAccepted = true });

        Assert.Throws<InvalidOperationException>(() => Write(ready, LetterLanguage.English, _afterAnyExtension));
        Assert.NotNull(Write(ready.With(new NotReadyFacts(SampleHistories.FirstOverdueDay, null)), LetterLanguage.English, _afterAnyExtension));
    }

    [Fact]
    public void Without_a_clock_there_is_no_overdue_letter()
    {
        var history = RequestHistory.Of(asked: null, new ReceivedFacts(new DateOnly(2026, 12, 1), ReceiptBasis.Proven, null));

        Assert.Throws<InvalidOperationException>(() => Write(history, LetterLanguage.English, _afterAnyExtension));
    }

    [Theory]
    [InlineData("HIPAA violation")]
    [InlineData("sue")]
    [InlineData("fine")]
    [InlineData("penalt")]
    public void It_threatens_nothing(string threat)
        => Assert.All(Samples, row => Assert.DoesNotContain(
            $" {threat}", LetterText.Of(Write(
                (RequestHistory)typeof(SampleHistories).GetProperty(row.Data.Item1)!.GetValue(null)!, LetterLanguage.English, _afterAnyExtension)),
            StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void It_asks_for_no_reason_that_was_written_and_threatens_no_complaint_that_was_made()
    {
        var refused = SampleHistories.NothingCame.With(new DenialFacts(new(2026, 12, 20), InWriting: true, DenialGround.MightUpset,
            [true, .. Enumerable.Repeat(false, SampleRequests.Common.Items.Count - 1)], [], null, null));
        var complained = refused.With(new ComplaintFacts(new(2027, 1, 20), ComplaintStep.Filed, null, null));

        Assert.DoesNotContain(
            "For what you refuse", LetterText.Of(Write(refused, LetterLanguage.English, _afterAnyExtension)), StringComparison.Ordinal);
        Assert.Contains(
            "Office for Civil Rights", LetterText.Of(Write(refused, LetterLanguage.English, _afterAnyExtension)), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Office for Civil Rights", LetterText.Of(Write(complained, LetterLanguage.English, _afterAnyExtension)), StringComparison.Ordinal);
    }

    private static Letter Write(RequestHistory history, LetterLanguage language, DateOnly today)
        => FollowUps.Write(LetterKind.Overdue, new(SampleRequests.Common, history, today), SampleRequests.Reference, language);
}
