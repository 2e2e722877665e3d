using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Tests.Letters;

public sealed class FaxCoverTests
{
    [Fact]
    public void The_sheet_reads_as_approved()
        => LetterText.AssertApproved("FaxCover", FaxCover.Write(SampleRequests.Represented, SampleRequests.Reference, SampleRequests.Common.MadeOn, pages: 1));

    [Fact]
    public void The_sheet_tells_nobody_about_the_patient()
    {
        var sheet = LetterText.Of(FaxCover.Write(SampleRequests.Represented, SampleRequests.Reference, SampleRequests.Common.MadeOn, pages: 1));

        Assert.DoesNotContain("Rosa", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("1949", sheet, StringComparison.Ordinal);
    }
}
