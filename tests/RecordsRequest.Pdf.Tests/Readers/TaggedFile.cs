using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;
using Pig = UglyToad.PdfPig.PdfDocument;

namespace RecordsRequest.Pdf.Tests.Readers;

/// <summary>A PDF as somebody else reads it: its dictionaries, its elements, and the text of each.</summary>
internal sealed class TaggedFile : IDisposable
{
    private readonly Pig _file;
    private readonly List<Dictionary<int, string>> _texts = [];

    public TaggedFile(byte[] bytes)
    {
        _file = Pig.Open(bytes);
        foreach (var page in _file.GetPages())
        {
            var marks = page.GetMarkedContents();
            _texts.Add(marks.Where(mark => !mark.IsArtifact).GroupBy(mark => mark.MarkedContentIdentifier)
                .ToDictionary(mark => mark.Key, mark => string.Concat(mark.Select(TextOf))));
            Artifacts.AddRange(marks.Where(mark => mark.IsArtifact).Select(mark => string.Concat(mark.Letters.Select(letter => letter.Value))));
            Letters += page.Letters.Count;
        }

        var tree = Dictionary(Catalog, "StructTreeRoot");
        Root = Read(Dictionary(tree, "K"));
        ParentTree = Dictionary(tree, "ParentTree");
    }

    public DictionaryToken Catalog => _file.Structure.Catalog.CatalogDictionary;

    public Element Root { get; }

    public DictionaryToken ParentTree { get; }

    public List<string> Artifacts { get; } = [];

    public int Letters { get; }

    public int Pages => _file.NumberOfPages;

    public string Language => ((StringToken)Catalog.Data["Lang"]).Data;

    public double Version => _file.Version;

    public string? Title => _file.Information.Title;

    public string Xmp => Encoding.UTF8.GetString(Stream(Catalog, "Metadata"));

    public IEnumerable<DictionaryToken> Fonts
        => Dictionary(Dictionary(PageDictionary(0), "Resources"), "Font").Data.Values.Select(font => (DictionaryToken)Get(font));

    public DictionaryToken PageDictionary(int page) => _file.GetPage(page + 1).Dictionary;

    public IToken Get(IToken token) => token is IndirectReferenceToken reference ? Get(_file.Structure.GetObject(reference.Data).Data) : token;

    public DictionaryToken Dictionary(DictionaryToken holder, string name) => (DictionaryToken)Get(holder.Data[name]);

    public byte[] Stream(DictionaryToken holder, string name)
    {
        var stream = (StreamToken)Get(holder.Data[name]);
        using var raw = new MemoryStream(stream.Data.ToArray());
        using Stream plain = stream.StreamDictionary.Data.ContainsKey("Filter") ? new ZLibStream(raw, CompressionMode.Decompress) : raw;
        using var bytes = new MemoryStream();
        plain.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => _file.Dispose();

    /// <summary>For each page, the element of each of its marks, by what the page itself says.</summary>
    public IEnumerable<(int Page, int Mark, DictionaryToken Element)> Parents()
    {
        var numbers = ((ArrayToken)Get(ParentTree.Data["Nums"])).Data;
        for (var page = 0; page < Pages; page++)
        {
            var at = ((NumericToken)PageDictionary(page).Data["StructParents"]).Int;
            var elements = ((ArrayToken)Get(numbers[(at * 2) + 1])).Data;
            for (var mark = 0; mark < elements.Count; mark++)
            {
                yield return (page, mark, (DictionaryToken)Get(elements[mark]));
            }
        }
    }

    // The library lists a letter with a mark of its own twice: alone, and then with the mark.
    private static string TextOf(MarkedContentElement mark)
    {
        string[] letters = [.. mark.Letters.Select(letter => letter.Value)];
        bool isToldAgain(int at)
            => at + 1 < letters.Length && letters[at + 1] != letters[at] && letters[at + 1].StartsWith(letters[at], StringComparison.Ordinal);
        return mark.ActualText ?? string.Concat(letters.Where((_, at) => !isToldAgain(at)));
    }

    private Element Read(DictionaryToken element)
    {
        int? home = element.Data.TryGetValue("Pg", out var page) ? PageOf(page) : null;
        var kids = ((ArrayToken)Get(element.Data["K"])).Data.Select(Get).ToList();
        var attributes = element.Data.TryGetValue("A", out var owned) ? (DictionaryToken)Get(owned) : null;
        var read = new Element(((NameToken)element.Data["S"]).Data, element, attributes, []);
        foreach (var kid in kids)
        {
            switch (kid)
            {
                case NumericToken mark:
                    read.Kids.Add(new Mark(home!.Value, mark.Int, _texts[home.Value].GetValueOrDefault(mark.Int, "")));
                    break;
                case DictionaryToken part when part.Data.TryGetValue("MCID", out var mark):
                    var on = PageOf(part.Data["Pg"]);
                    read.Kids.Add(new Mark(on, ((NumericToken)mark).Int, _texts[on].GetValueOrDefault(((NumericToken)mark).Int, "")));
                    break;
                case DictionaryToken child:
                    read.Kids.Add(Read(child));
                    break;
            }
        }

        return read;
    }

    private int PageOf(IToken reference)
        => ((ArrayToken)Dictionary(Catalog, "Pages").Data["Kids"]).Data.Cast<IndirectReferenceToken>().ToList()
            .FindIndex(page => page.Data.Equals(((IndirectReferenceToken)reference).Data));
}

/// <summary>What an element holds.</summary>
internal abstract record Part
{
    public abstract string Text { get; }
}

internal sealed record Mark(int Page, int Number, string Words) : Part
{
    public override string Text => Words;
}

internal sealed record Element(string Tag, DictionaryToken Dictionary, DictionaryToken? Attributes, List<Part> Kids) : Part
{
    public override string Text => string.Concat(Kids.Select(kid => kid.Text));

    public IEnumerable<Element> All => Kids.OfType<Element>().SelectMany(kid => kid.All).Prepend(this);

    public string? Say(string name) => Dictionary.Data.TryGetValue(name, out var value) ? Plain(value) : null;

    public string? Attribute(string name) => Attributes is { } some && some.Data.TryGetValue(name, out var value) ? Plain(value) : null;

    private static string Plain(IToken value) => value switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        NameToken name => name.Data,
        _ => value.ToString()!,
    };
}
