using RecordsRequest.Pdf.Tests.Readers;

namespace RecordsRequest.Pdf.Tests;

/// <summary>Runs while no other test does, because it asks how much work the process did.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class LargeFileTests
{
    private const string Alone = "Alone";

    [Fact]
    public void A_thousand_pages_and_words_of_five_thousand_letters_stay_quick_and_small()
    {
        var word = string.Concat(Enumerable.Repeat("Nguyễn", 834));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var started = Environment.CpuUsage.TotalTime;
        var document = Sample.Of(Enumerable.Range(0, 50_000).Select(line => line % 1000 is 0 ? word : $"Line {line} of a very long file"));
        var bytes = document.ToBytes();

        Assert.Equal(1000, document.PageCount);
        Assert.InRange((Environment.CpuUsage.TotalTime - started).TotalSeconds, 0, 3);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000_000);
        using var read = new TaggedFile(bytes);
        Assert.Equal(word, read.Root.Kids[^1000].Text);
    }
}
