using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;
using RecordsRequest.Pdf.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace RecordsRequest.Pdf;

/// <summary>
/// A TrueType font, which a document embeds cut down to the letters used. Text is shaped from left to right with kerning and marks and
/// without ligatures, so that a copy of it reads letter for letter. Any number of threads may share one.
/// </summary>
public sealed class PdfFont : IDisposable
{
    private static readonly Feature[] NoLigatures = [Off("liga"), Off("clig"), Off("dlig")];
    private static readonly Language AnyLanguage = new("en");

    // What it holds is read before this thread shapes the next text.
    [ThreadStatic]
    private static Buffer? _buffer;

    // HarfBuzz reads the file where it lies, so the garbage collector must not move it.
    private readonly byte[] _pinned;
    private readonly Blob _blob;
    private readonly Font _shaper;

    private PdfFont(byte[] bytes)
    {
        File = new FontFile(bytes);
        _pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(_pinned, 0);
        _blob = new Blob(Marshal.UnsafeAddrOfPinnedArrayElement(_pinned, 0), _pinned.Length, MemoryMode.ReadOnly);
        Face = new Face(_blob, 0);
        _shaper = new Font(Face);
        _shaper.SetScale(File.UnitsPerEm, File.UnitsPerEm);
        _shaper.SetFunctionsOpenType();
        Repertoire = new Repertoire(Face, _shaper, File.GlyphCount);
    }

    public string Name => File.Name;

    public ShapedText Blank => field ??= Shape(" ");

    internal FontFile File { get; }

    internal Face Face { get; }

    internal Repertoire Repertoire { get; }

    /// <exception cref="InvalidDataException">It is no TrueType font, or a part of it is missing.</exception>
    public static PdfFont Read(Stream file)
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return new PdfFont(bytes.ToArray());
    }

    public bool CanPrint(string text)
    {
        var composed = Composed(text);
        if (Plain.Fault(composed) is not null)
        {
            return false;
        }

        return !Lacks(Shaped(composed), out _);
    }

    /// <summary>A line of text, composed to the letters a font has ("e" and a mark become "é"), without what cannot be seen.</summary>
    /// <exception cref="ArgumentException">The text has characters that control, that turn its direction, or that the font lacks.</exception>
    public ShapedText Shape(string text)
    {
        var composed = Composed(text);
        if (Plain.Fault(composed) is { } fault)
        {
            throw new ArgumentException(fault, nameof(text));
        }

        var buffer = Shaped(composed);
        return Lacks(buffer, out var at)
            ? throw new ArgumentException($"{Name} has no glyph for U+{char.ConvertToUtf32(composed, at):X4}.", nameof(text))
            : new ShapedText(this, composed, buffer.GetGlyphInfoSpan(), buffer.GetGlyphPositionSpan());
    }

    /// <summary>Frees the native side. Text shaped with it can be drawn no more.</summary>
    public void Dispose()
    {
        _shaper.Dispose();
        Face.Dispose();
        _blob.Dispose();
    }

    private static string Composed(string text)
        => Ascii.IsValid(text) || Plain.Fault(text) is not null
            ? text
            : string.Concat(text.Where(sign => !IsInvisible(sign))).Normalize(NormalizationForm.FormC);

    private static bool IsInvisible(char sign) => char.GetUnicodeCategory(sign) is UnicodeCategory.Format || sign is >= '\uFE00' and <= '\uFE0F';

    private static bool Lacks(Buffer buffer, out int at)
    {
        foreach (var glyph in buffer.GetGlyphInfoSpan())
        {
            if (glyph.Codepoint is 0)
            {
                at = (int)glyph.Cluster;
                return true;
            }
        }

        at = -1;
        return false;
    }

    private Buffer Shaped(string text)
    {
        var buffer = _buffer ??= new Buffer { Flags = BufferFlags.RemoveDefaultIgnorables };
        buffer.ClearContents();
        (buffer.Direction, buffer.Language) = (Direction.LeftToRight, AnyLanguage);
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        _shaper.Shape(buffer, NoLigatures);
        return buffer;
    }

    private static Feature Off(string tag) => new(Tag.Parse(tag), 0);
}
