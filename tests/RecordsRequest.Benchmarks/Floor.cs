using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using HarfBuzzSharp;
using RecordsRequest.Pdf.Fonts;
using RecordsRequest.Web.Features.Letters.Printing;
using Buffer = HarfBuzzSharp.Buffer;

namespace RecordsRequest.Benchmarks;

/// <summary>
/// What any engine on HarfBuzz and zlib has to do for a letter: shape each run once, cut each face down once to the glyphs of those runs,
/// and deflate what our file holds, stream by stream.
/// </summary>
internal sealed partial class Floor : IDisposable
{
    private static readonly Feature[] NoLigatures = [.. new[] { "liga", "clig", "dlig" }.Select(tag => new Feature(Tag.Parse(tag), 0))];

    private readonly RawFace[] _faces = [new("PublicSans-Regular.ttf"), new("PublicSans-Bold.ttf")];
    private readonly Buffer _buffer = new();
    private readonly MemoryStream _deflated = new(64 * 1024);
    private readonly Run[] _runs;
    private readonly List<byte[]> _streams;

    public Floor(IEnumerable<Part> parts, byte[] file)
    {
        _runs = [.. parts.SelectMany(part => part.Runs).Distinct()];
        _streams = [.. StreamsOf(file)];
        Check();
    }

    /// <summary>Does it once, before it returns.</summary>
    public Task WorkAsync()
    {
        Shape();
        foreach (var face in _faces)
        {
            FontSubset.Of(face.Face, face.Used, bytes => bytes.Length);
        }

        foreach (var stream in _streams)
        {
            _deflated.SetLength(0);
            using var zip = new ZLibStream(_deflated, CompressionLevel.Optimal, leaveOpen: true);
            zip.Write(stream);
        }

        return Task.CompletedTask;
    }

    public void Dispose()
    {
        Array.ForEach(_faces, face => face.Dispose());
        _buffer.Dispose();
        _deflated.Dispose();
    }

    private void Shape()
    {
        Array.ForEach(_faces, face => face.Used.Clear());
        foreach (var run in _runs)
        {
            var face = _faces[run.IsBold ? 1 : 0];
            _buffer.ClearContents();
            _buffer.Direction = Direction.LeftToRight;
            _buffer.AddUtf16(run.Text);
            _buffer.GuessSegmentProperties();
            face.Font.Shape(_buffer, NoLigatures);
            foreach (var glyph in _buffer.GetGlyphInfoSpan())
            {
                face.Used.Add((int)glyph.Codepoint);
            }
        }
    }

    // The faces in our file are those of the floor, byte for byte: the floor does all of the work, and none besides.
    private void Check()
    {
        Shape();
        foreach (var face in _faces)
        {
            if (!FontSubset.Of(face.Face, face.Used.Order(), bytes => bytes.ToArray() is var subset && _streams.Exists(subset.SequenceEqual)))
            {
                throw new InvalidOperationException("The floor does not cut down the fonts as the letter does.");
            }
        }
    }

    private static IEnumerable<byte[]> StreamsOf(byte[] file)
    {
        foreach (Match stream in Streams.Matches(Encoding.Latin1.GetString(file)))
        {
            var length = int.Parse(stream.Groups["length"].Value, CultureInfo.InvariantCulture);
            using var raw = new MemoryStream(file, stream.Index + stream.Length, length);
            using var zip = new ZLibStream(raw, CompressionMode.Decompress);
            using var plain = new MemoryStream();
            zip.CopyTo(plain);
            yield return plain.ToArray();
        }
    }

    [GeneratedRegex(@"/FlateDecode/Length (?<length>\d+)>>\nstream\n")]
    private static partial Regex Streams { get; }

    private sealed class RawFace : IDisposable
    {
        private readonly byte[] _pinned;
        private readonly Blob _blob;

        public RawFace(string name)
        {
            using var file = typeof(LetterPdf).Assembly.GetManifestResourceStream(name)!;
            _pinned = GC.AllocateUninitializedArray<byte>((int)file.Length, pinned: true);
            file.ReadExactly(_pinned);
            _blob = new Blob(Marshal.UnsafeAddrOfPinnedArrayElement(_pinned, 0), _pinned.Length, MemoryMode.ReadOnly);
            Face = new Face(_blob, 0);
            Font = new Font(Face);
            Font.SetScale(Face.UnitsPerEm, Face.UnitsPerEm);
            Font.SetFunctionsOpenType();
        }

        public Face Face { get; }

        public Font Font { get; }

        public HashSet<int> Used { get; } = [];

        public void Dispose()
        {
            Font.Dispose();
            Face.Dispose();
            _blob.Dispose();
        }
    }
}
