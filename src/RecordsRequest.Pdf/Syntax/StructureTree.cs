namespace RecordsRequest.Pdf.Syntax;

internal sealed class StructureTree
{
    private readonly ObjectFile _file;
    private readonly IReadOnlyList<Ref> _pages;
    private readonly Dictionary<PdfElement, Ref> _places = [];

    private StructureTree(ObjectFile file, IReadOnlyList<Ref> pages) => (_file, _pages) = (file, pages);

    public static Ref Write(ObjectFile file, PdfElement root, IReadOnlyList<PdfPage> pages, IReadOnlyList<Ref> pageRefs)
    {
        var tree = new StructureTree(file, pageRefs);
        var top = file.Reserve();
        tree.Place(root);
        var to = file.Begin(top);
        to.Write($"<</Type/StructTreeRoot/K {tree._places[root]}/ParentTreeNextKey {pages.Count}/ParentTree<</Nums[");
        for (var page = 0; page < pages.Count; page++)
        {
            to.Write($"{page}[{pages[page].Marks.Select(element => tree._places[element])}]");
        }

        to.Write("]>>>>");
        tree.Write(root, top);
        return top;
    }

    private void Place(PdfElement element)
    {
        _places[element] = _file.Reserve();
        foreach (var kid in element.Kids)
        {
            if (kid.Element is { IsEmpty: false })
            {
                Place(kid.Element);
            }
        }
    }

    private void Write(PdfElement element, Ref parent)
    {
        var to = _file.Begin(_places[element]);
        var home = element.Page;
        to.Write($"<</S/{element.Tag}/P {parent}");
        WriteAttributes(to, element);
        if (home is { } page)
        {
            to.Write($"/Pg {_pages[page]}");
        }

        to.Write("/K[");
        foreach (var kid in element.Kids)
        {
            WriteKid(to, kid, home);
        }

        to.Write("]>>");
        foreach (var kid in element.Kids)
        {
            if (kid.Element is { IsEmpty: false })
            {
                Write(kid.Element, _places[element]);
            }
        }
    }

    private void WriteKid(ByteBuffer to, Kid kid, int? home)
    {
        if (kid.Element is null && kid.Page == home)
        {
            to.Write($"{kid.Mark} ");
        }
        else if (kid.Element is null)
        {
            to.Write($"<</Type/MCR/Pg {_pages[kid.Page]}/MCID {kid.Mark}>>");
        }
        else if (!kid.Element.IsEmpty)
        {
            to.Write($"{_places[kid.Element]} ");
        }
    }

    private static void WriteAttributes(ByteBuffer to, PdfElement element)
    {
        if (element.Language is { } language)
        {
            to.Write($"/Lang({language})");
        }

        if (element.Scope is { } scope)
        {
            to.Write($"/A<</O/Table/Scope/{scope.ToString()}>>");
        }

        if (element.Alt is { } alt)
        {
            var (left, bottom, right, top) = element.Ink;
            to.Write($"/Alt{new Hex(alt)}/A<</O/Layout/Placement/Block/BBox[{left} {bottom} {right} {top}]>>");
        }

        if (element.Tag is "L")
        {
            to.Write($"/A<</O/List/ListNumbering/{(element.HasBullets ? "Disc" : "None")}>>");
        }
    }
}
