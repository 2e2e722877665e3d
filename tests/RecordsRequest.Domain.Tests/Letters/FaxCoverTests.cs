using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Tests.Letters;

public sealed class FaxCoverTests
{
    [Fact]
    public void The_sheet_reads_as_approved()
        => LetterText.AssertApproved(
            "FaxCover", FaxCover.Write(SampleRequests.Represented, SampleRequests.Reference, SampleRequests.Common.MadeOn, pages: 1));

    [Fact]
    public void The_count_of_pages_does_not_pretend_to_know_the_enclosed_papers()
    {
        var withPapers = LetterText.Of(FaxCover.Write(SampleRequests.Represented, SampleRequests.Reference, SampleRequests.Common.MadeOn, pages: 1));
        var without = LetterText.Of(FaxCover.Write(SampleRequests.Common, SampleRequests.Reference, SampleRequests.Common.MadeOn, pages: 1));

        Assert.Contains("2, and the enclosed papers", withPapers, StringComparison.Ordinal);
        Assert.DoesNotContain("enclosed", without, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_tells_nobody_about_the_patient()
    {
        var sheet = LetterText.Of(FaxCover.Write(SampleRequests.Represented, SampleRequests.Reference, SampleRequests.Common.MadeOn, pages: 1));

        Assert.DoesNotContain("Rosa", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("1949", sheet, StringComparison.Ordinal);
    }
}
