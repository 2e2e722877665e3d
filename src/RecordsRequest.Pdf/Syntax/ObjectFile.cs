using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace RecordsRequest.Pdf.Syntax;

/// <summary>The id is a hash of what was written before it was deflated: the same wherever deflate works in another way.</summary>
internal sealed class ObjectFile : IDisposable
{
    private const int LikelySize = 20_000;
    private const int PackSize = 200; // a reader that wants one object inflates its whole pack

    private readonly MemoryStream _file = new(LikelySize);
    private readonly MemoryStream _deflated = new(LikelySize / 2);
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<Place> _places = [new Place(0, 0, 0)];
    private readonly ByteBuffer _syntax = new();
    private readonly ByteBuffer _index = new();
    private readonly ByteBuffer _bodies = new(LikelySize / 2);
    private int _packed;
    private Ref _pack;

    public ObjectFile() => _file.Write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"u8);

    public Ref Reserve()
    {
        _places.Add(default);
        return new Ref(_places.Count - 1);
    }

    /// <summary>Begins an object that is no stream; it ends where the next one begins.</summary>
    public ByteBuffer Begin(Ref at)
    {
        if (_packed == PackSize)
        {
            EndPack();
        }

        if (_packed is 0)
        {
            _pack = Reserve();
        }

        _bodies.Write("\n");
        _places[at.Number] = new Place(2, _pack.Number, _packed++);
        _index.Write($"{at.Number} {_bodies.Length} ");
        return _bodies;
    }

    public void WriteStream(Ref at, string dictionary, ReadOnlySpan<byte> bytes, bool deflate = true)
    {
        _hash.AppendData(bytes);
        if (deflate)
        {
            _deflated.SetLength(0);
            using (var zip = new ZLibStream(_deflated, CompressionLevel.Optimal, leaveOpen: true))
            {
                zip.Write(bytes);
            }

            bytes = _deflated.GetBuffer().AsSpan(0, (int)_deflated.Length);
        }

        _places[at.Number] = new Place(1, (int)_file.Length, 0);
        _syntax.Clear();
        _syntax.Write($"{at.Number} 0 obj\n<<{dictionary}{(deflate ? "/Filter/FlateDecode" : "")}/Length {bytes.Length}>>\nstream\n");
        _file.Write(_syntax.Written);
        _file.Write(bytes);
        _file.Write("\nendstream\nendobj\n"u8);
    }

    public byte[] Finish(Ref catalog, Ref info)
    {
        EndPack();
        var at = Reserve();
        var start = (int)_file.Length;
        _places[at.Number] = new Place(1, start, 0);
        var rows = new byte[_places.Count * 7];
        for (var number = 0; number < _places.Count; number++)
        {
            _places[number].CopyTo(rows.AsSpan(number * 7));
        }

        var id = Convert.ToHexString(_hash.GetHashAndReset().AsSpan(0, 16));
        WriteStream(at, $"/Type/XRef/Size {_places.Count}/W[1 4 2]/Root {catalog.Number} 0 R/Info {info.Number} 0 R/ID[<{id}><{id}>]", rows);
        _file.Write(Encoding.ASCII.GetBytes($"startxref\n{start}\n%%EOF\n"));
        return _file.ToArray();
    }

    public void Dispose()
    {
        _file.Dispose();
        _deflated.Dispose();
        _hash.Dispose();
    }

    private void EndPack()
    {
        if (_packed is 0)
        {
            return;
        }

        var body = _bodies.Written;
        var bytes = new byte[_index.Length + body.Length];
        _index.Written.CopyTo(bytes);
        body.CopyTo(bytes.AsSpan(_index.Length));
        WriteStream(_pack, $"/Type/ObjStm/N {_packed}/First {_index.Length}", bytes);
        _packed = 0;
        _bodies.Clear();
        _index.Clear();
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(byte Kind, int At, int Index)
    {
        public void CopyTo(Span<byte> row)
        {
            row[0] = Kind;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], At);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)Index);
        }
    }
}
