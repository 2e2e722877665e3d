using System.Text;
using System.Text.RegularExpressions;
using RecordsRequest.Pdf.Tests.Readers;

namespace RecordsRequest.Pdf.Tests;

/// <summary>The same document is the same file.</summary>
public sealed partial class BytesTests
{
    // Of what was written before it was deflated, which may differ between processors. It changes with the writer, on purpose.
    private const string Written = "467f736cf54bb1499fa7211563b24e28a453109bc1221927dcbb2783cb8ff863";

    [Fact]
    public void The_same_document_is_the_same_file_in_this_process_and_the_next()
    {
        var bytes = Sample.Everything().ToBytes();

        Assert.Equal(bytes, Sample.Everything().ToBytes());
        Assert.Equal(Written, Uncompressed.HashOf(bytes));
    }

    [Fact]
    public async Task Four_threads_at_once_write_the_same_file()
    {
        static List<byte[]> fifty() => [.. Enumerable.Range(0, 50).Select(_ => Sample.Everything().ToBytes())];
        var files = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(fifty)));

        Assert.All(files.SelectMany(file => file), file => Assert.Equal(files[0][0], file));
    }

    [Fact]
    public void A_document_can_be_written_twice()
    {
        var document = Sample.Everything();

        Assert.Equal(document.ToBytes(), document.ToBytes());
    }

    [Fact]
    public void Two_documents_have_two_names()
        => Assert.NotEqual(IdOf(Sample.Of(["One"]).ToBytes()), IdOf(Sample.Of(["Two"]).ToBytes()));

    private static string IdOf(byte[] file) => Id.Match(Encoding.Latin1.GetString(file)).Value;

    [GeneratedRegex(@"/ID\[<\w+>")]
    private static partial Regex Id { get; }
}
