using RecordsRequest.Domain.Letters;
using RecordsRequest.Pdf.Tests.Readers;

namespace RecordsRequest.Web.Tests.Features.Letters;

/// <summary>What must hold of every PDF that we hand out, so that a screen reader can read it.</summary>
internal static class ReadableDocument
{
    public static async Task AssertAsync(byte[] pdf, string language)
    {
        using var file = new TaggedFile(pdf);
        var levels = file.Root.All.Where(element => element.Tag is "H1" or "H2" or "H3").Select(element => element.Tag[1] - '0').Prepend(0).ToList();

        Assert.Equal(language, file.Language);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", file.Xmp, StringComparison.Ordinal);
        Assert.Equal(1, levels[1]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 1, pair.First + 1));
        Assert.Equal(
            file.Parents().Select(parent => (parent.Page, parent.Mark, parent.Element.ToString())),
            from element in file.Root.All
            from mark in element.Kids.OfType<Mark>()
            orderby mark.Page, mark.Number
            select (mark.Page, mark.Number, element.Dictionary.ToString()));
        Assert.Equal("", await Reader.FaultsAsync(pdf));
        Assert.Empty((await Reader.PdfJsAsync(pdf)).Outside);
    }

    /// <summary>Its elements hold every block of the letters in order, and nothing else, as poppler reads them.</summary>
    public static async Task AssertReadAsync(byte[] pdf, params IReadOnlyList<Letter> letters)
        => Assert.Equal(ReadingOrder.Of(letters), ReadingOrder.WithoutBlanks([await Reader.PlainTextAsync(pdf)]));
}
