using System.Runtime.InteropServices;

namespace RecordsRequest.Pdf;

/// <summary>What a part of the document is, by the names of PDF 1.7.</summary>
public enum PdfTag
{
    /// <summary>A part with a beginning and an end of its own, such as one of several letters.</summary>
    Part,

    H1,
    H2,
    H3,
    P,

    /// <summary>A stretch of text inside a paragraph, for a language of its own.</summary>
    Span,

    /// <summary>An entry of a list; holds only <see cref="Lbl"/> and <see cref="LBody"/>.</summary>
    LI,

    /// <summary>A bullet, a number, or the word that an entry explains.</summary>
    Lbl,
    LBody,

    /// <summary>A table; holds only <see cref="TR"/>.</summary>
    Table,

    /// <summary>A row of a table; holds only header cells and <see cref="TD"/>.</summary>
    TR,
    TD,
}

/// <summary>Which cells a header cell speaks for.</summary>
public enum PdfScope
{
    Column,
    Row,
}

/// <summary>
/// A part of the document's text as a screen reader meets it. Its own text and the elements in it are read in the order in which they
/// were drawn and added. An element in which nothing was drawn is left out, but for cells.
/// </summary>
public sealed class PdfElement
{
    private readonly List<Kid> _kids = [];

    internal PdfElement(string tag, PdfElement? parent)
    {
        Tag = tag;
        Parent = parent;
        Root = parent?.Root ?? this;
        parent?._kids.Add(new Kid(this, 0, 0));
    }

    /// <summary>Stands for no element: give it to what is drawn but is no part of the text, such as rules and page numbers.</summary>
    public static PdfElement Artifact { get; } = new(nameof(Artifact), null);

    /// <summary>The language of its text, where it is not its parent's.</summary>
    /// <exception cref="ArgumentException">It is no language tag.</exception>
    public string? Language
    {
        get;
        init => field = value is null ? null : Plain.Language(value);
    }

    internal string Tag { get; }

    internal PdfElement? Parent { get; }

    internal PdfElement Root { get; }

    internal string? Alt { get; private init; }

    internal PdfScope? Scope { get; private init; }

    internal bool HasBullets { get; private init; }

    internal IReadOnlyList<Kid> Kids => _kids;

    /// <summary>The page on which its own text begins.</summary>
    internal int? Page { get; private set; }

    /// <summary>The box around all that was drawn for a figure, from the bottom left of its page.</summary>
    internal Box Ink { get; private set; } = Box.Empty;

    internal bool IsEmpty => Tag is not ("TH" or "TD") && _kids.TrueForAll(kid => kid.Element is { IsEmpty: true });

    /// <exception cref="ArgumentException">It has no place in this one, such as a row in a paragraph; or the language is no tag.</exception>
    public PdfElement Add(PdfTag tag, string? language = null) => new(Allowed(Enum.GetName(tag)!), this) { Language = language };

    /// <param name="bulleted">Whether its entries begin with a bullet; else they may begin with the word they explain.</param>
    /// <exception cref="ArgumentException">A list has no place in this one.</exception>
    public PdfElement AddList(bool bulleted) => new(Allowed("L"), this) { HasBullets = bulleted };

    /// <exception cref="ArgumentException">This is no row.</exception>
    public PdfElement AddHeader(PdfScope scope) => new(Allowed("TH"), this) { Scope = scope };

    /// <summary>Adds a picture: something drawn that says more than its ink. It stays on one page.</summary>
    /// <exception cref="ArgumentException">The words are blank or hold control characters, or a picture has no place in this one.</exception>
    public PdfElement AddFigure(string alt) => new(Allowed("Figure"), this) { Alt = Plain.Text(alt) };

    internal void Mark(int page, int mark)
    {
        Page ??= page;
        _kids.Add(new Kid(null, page, mark));
    }

    internal void Grow(float left, float bottom, float right, float top) => Ink = Alt is null ? Ink : Ink.With(left, bottom, right, top);

    private string Allowed(string tag)
    {
        var isAllowed = (Tag, tag) switch
        {
            ("Artifact", _) => false,
            ("L", _) => tag is "LI",
            ("LI", _) => tag is "Lbl" or "LBody",
            ("Table", _) => tag is "TR",
            ("TR", _) => tag is "TH" or "TD",
            (_, "LI" or "Lbl" or "LBody" or "TR" or "TH" or "TD") => false,
            ("P" or "Span" or "Lbl" or "H1" or "H2" or "H3", _) => tag is "Span" or "Figure",
            ("Figure", _) => false,
            _ => true,
        };
        return isAllowed ? tag : throw new ArgumentException($"{tag} has no place in {Tag}.", nameof(tag));
    }
}

[StructLayout(LayoutKind.Auto)]
internal readonly record struct Kid(PdfElement? Element, int Page, int Mark);
