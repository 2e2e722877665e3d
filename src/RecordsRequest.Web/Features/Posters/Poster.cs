using RecordsRequest.Domain.Prose;
using RecordsRequest.Pdf;
using RecordsRequest.Web.Features.Letters.Printing;
using RecordsRequest.Web.Features.Offices;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;
using Span = RecordsRequest.Web.Features.Letters.Printing.Span;

namespace RecordsRequest.Web.Features.Posters;

/// <summary>A sheet for the wall of an office: half of it in each language, with a square for the camera of a phone. Measures are points.</summary>
internal sealed class Poster
{
    private const float Half = Sheet.Height / 2;
    private const float Margin = 0.75f * Sheet.Inch;
    private const float Width = Sheet.Width - (2 * Margin);
    private const float Gap = 18;
    private const float HeadlineSize = 24;
    private const float NameSize = 16;
    private const float TextSize = 15;
    private const float AddressSize = 13;

    private readonly PdfPage _page;
    private readonly PdfElement _part;
    private readonly Typesetter _type;
    private float _y;

    private Poster(PdfPage page, PdfElement part, LetterLanguage language, float top)
        => (_page, _part, _type, _y) = (page, part, new(language), top);

    /// <summary>The sheet as PDF. The same office and address give the same bytes.</summary>
    public static byte[] Draw(Office office, Uri site, bool asSample = false)
    {
        var document = new PdfDocument(office.Name, LetterLanguage.English.Code);
        PdfPage? page = null;
        foreach (var (at, language) in LetterLanguages.All.Index())
        {
            page = at % 2 is 0 ? AddPage(document, asSample) : page!;
            var half = new Poster(page, document.Root.Add(PdfTag.Part, language.Code), language, (at % 2 * Half) + (Margin / 2));
            new Language(language).Speak(() => half.Fill(office, new Uri(site, OfficeUrls.StartOf(office))));
            if (at % 2 is 1)
            {
                page.Rule(PdfElement.Artifact, Margin, Half, Width, 0.75f);
            }
        }

        return document.ToBytes();
    }

    private static PdfPage AddPage(PdfDocument document, bool asSample)
    {
        var page = document.AddPage(Sheet.Width, Sheet.Height);
        if (asSample)
        {
            SampleMark.DrawOn(page);
        }

        return page;
    }

    private float Fill(Office office, Uri address)
    {
        const float column = Width - QrSquare.Side - Gap;
        Write(_type.Bold(_part.Add(PdfTag.H1), Text.Poster_Headline), HeadlineSize, Width);
        Write(_type.Regular(_part.Add(PdfTag.P), office.Name), NameSize, Width);
        var top = _y + Gap;
        _y = top;
        foreach (var text in (string[])[Text.Poster_Camera, Home.Text.Index_Facts_Free, Home.Text.Index_Facts_Time, Text.Poster_Right])
        {
            Write(_type.Regular(_part.Add(PdfTag.P), text), TextSize, column);
            _y += TextSize / 2;
        }

        var square = _part.AddFigure(Sentences.Say(Text.Poster_Square, address.AbsoluteUri));
        QrSquare.DrawOn(_page, square, address.AbsoluteUri, Margin + Width - QrSquare.Side, top);
        _y = Math.Max(_y, top + QrSquare.Side);
        Write(_type.Regular(_part.Add(PdfTag.P), Text.Poster_Type), AddressSize, Width);
        Write(_type.Bold(_part.Add(PdfTag.P), address.AbsoluteUri), AddressSize, Width);
        return _y;
    }

    private void Write(Span words, float size, float width)
    {
        foreach (var line in LineBreaker.Break([words], width, size))
        {
            _y += BlockRows.LeadingOf(size);
            new PlacedRow(new Row(size, 0, line), Margin, _y).DrawOn(_page);
        }
    }
}
