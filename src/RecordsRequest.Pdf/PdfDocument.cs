using RecordsRequest.Pdf.Fonts;
using RecordsRequest.Pdf.Syntax;

namespace RecordsRequest.Pdf;

/// <summary>
/// A tagged PDF 1.7, built to PDF/UA-1: what is drawn on its <see cref="PdfPage"/>s belongs to a <see cref="PdfElement"/> below
/// <see cref="Root"/>, or is an artifact. The same calls give the same bytes. One thread at a time.
/// </summary>
public sealed class PdfDocument
{
    private readonly List<PdfPage> _pages = [];
    private readonly Dictionary<PdfFont, EmbeddedFont> _fonts = [];

    /// <param name="title">What the window of a reader is called; anyone who gets the file can read it.</param>
    /// <exception cref="ArgumentException">The title is blank or holds control characters, or the language is no language tag.</exception>
    public PdfDocument(string title, string language)
    {
        Title = Plain.Text(title);
        Language = Plain.Language(language);
    }

    public string Title { get; }

    public string Language { get; }

    public PdfElement Root { get; } = new("Document", null);

    public int PageCount => _pages.Count;

    /// <param name="width">In points, of which an inch has 72.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is shorter than 3 or longer than 14,400 points.</exception>
    public PdfPage AddPage(float width, float height)
    {
        var page = new PdfPage(this, _pages.Count, Side(width), Side(height));
        _pages.Add(page);
        return page;
    }

    /// <exception cref="InvalidOperationException">It has no page, or a font could not be cut down to the letters used.</exception>
    public byte[] ToBytes()
    {
        if (_pages is [])
        {
            throw new InvalidOperationException("A PDF needs a page.");
        }

        using var file = new ObjectFile();
        var (catalog, info, metadata, tree, resources) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        Ref[] pages = [.. _pages.Select(_ => file.Reserve())];
        var structure = StructureTree.Write(file, Root, _pages, pages);
        var root = file.Begin(catalog);
        root.Write($"<</Type/Catalog/Pages {tree}/Lang({Language})/Metadata {metadata}/StructTreeRoot {structure}");
        root.Write("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>>>");
        file.Begin(info).Write($"<</Title{new Hex(Title)}>>");
        file.Begin(tree).Write($"<</Type/Pages/Count {pages.Length}/Kids[{pages}]>>");
        for (var at = 0; at < pages.Length; at++)
        {
            _pages[at].Write(file, pages[at], tree, resources);
        }

        WriteFonts(file, resources);
        file.WriteStream(metadata, "/Type/Metadata/Subtype/XML", Metadata.Of(this), deflate: false);
        return file.Finish(catalog, info);
    }

    internal EmbeddedFont Embed(PdfFont font)
    {
        if (!_fonts.TryGetValue(font, out var embedded))
        {
            _fonts[font] = embedded = new EmbeddedFont(font, _fonts.Count);
        }

        return embedded;
    }

    private void WriteFonts(ObjectFile file, Ref resources)
    {
        var written = _fonts.Values.Select(font => (font.Number, Ref: font.Write(file))).ToArray();
        var dictionary = file.Begin(resources);
        dictionary.Write("<</Font<<");
        foreach (var (number, font) in written)
        {
            dictionary.Write($"/F{number} {font}");
        }

        dictionary.Write(">>>>");
    }

    private static float Side(float points)
        => points is >= 3 and <= 14400
            ? points
            : throw new ArgumentOutOfRangeException(nameof(points), points, "A side of a page has 3 to 14,400 points.");
}
