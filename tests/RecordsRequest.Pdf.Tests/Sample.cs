namespace RecordsRequest.Pdf.Tests;

/// <summary>Documents to read back.</summary>
internal static class Sample
{
    public const float Width = 612;
    public const float Height = 792;
    public const string Title = "Ana & José <records>";
    private const float Left = 65;

    /// <summary>A document with one of everything, on two pages.</summary>
    public static PdfDocument Everything()
    {
        var document = new PdfDocument(Title, "en-US");
        var root = document.Root;
        var (title, words) = (root.Add(PdfTag.H1), root.Add(PdfTag.P));
        var spanish = words.Add(PdfTag.Span, "es");
        var part = root.Add(PdfTag.H2);
        var entry = root.AddList(bulleted: true).Add(PdfTag.LI);
        var (bullet, item) = (entry.Add(PdfTag.Lbl), entry.Add(PdfTag.LBody));
        var table = root.Add(PdfTag.Table);
        PdfElement[] rows = [table.Add(PdfTag.TR), table.Add(PdfTag.TR)];
        var (head, cell) = (rows[0].AddHeader(PdfScope.Column), rows[1].Add(PdfTag.TD));
        var (pen, end) = (root.AddFigure("A line to sign on"), root.Add(PdfTag.P));

        var page = document.AddPage(Width, Height);
        Line(page, title, "A request for records", 60, TestFonts.Bold);
        Line(page, words, "It is called ", 80);
        page.Text(spanish, TestFonts.Regular.Shape("una petición"), 12, Left + 80, 80);
        Line(page, part, "What I ask for", 100, TestFonts.Bold);
        Line(page, bullet, "•", 120);
        page.Text(item, TestFonts.Regular.Shape("All of it"), 12, Left + 12, 120);
        Line(page, head, "Day", 140, TestFonts.Bold);
        Line(page, cell, "May 4", 160);
        page.Rule(PdfElement.Artifact, Left, 165, 400, 0.5f);
        page.Rule(pen, Left, 200, 280, 0.75f);
        Line(page, end, "It goes on ", 220);
        Line(page, PdfElement.Artifact, "Page 1 of 2", 760);

        var next = document.AddPage(Width, Height);
        Line(next, end, "here.", 60);
        next.Fill(PdfElement.Artifact, new PdfPath().MoveTo(100, 100).LineTo(200, 100).CurveTo(200, 150, 150, 200, 100, 200).Close());
        return document;
    }

    /// <summary>Paragraphs of one line each, as many to a page as fit.</summary>
    public static PdfDocument Of(IEnumerable<string> lines, string language = "en")
    {
        var document = new PdfDocument("Lines", language);
        foreach (var some in lines.Chunk(50))
        {
            var page = document.AddPage(Width, Height);
            for (var at = 0; at < some.Length; at++)
            {
                Line(page, document.Root.Add(PdfTag.P), some[at], 40 + (at * 14));
            }
        }

        return document;
    }

    private static void Line(PdfPage page, PdfElement element, string text, float y, PdfFont? font = null)
        => page.Text(element, (font ?? TestFonts.Regular).Shape(text), 12, Left, y);
}
