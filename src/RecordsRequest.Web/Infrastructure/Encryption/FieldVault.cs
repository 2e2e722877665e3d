using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>Seals personal data for one place in the database and opens it there, and nowhere else.</summary>
public sealed class FieldVault(KeyRing ring, IJsonTypeInfoResolver types)
{
    private readonly JsonSerializerOptions _json = new()
    {
        Converters = { new JsonStringEnumConverter() },
        IgnoreReadOnlyProperties = true,
        TypeInfoResolver = types,
    };

    /// <summary>Whether it opens seals of rows from before they were bound to what stands beside them.</summary>
    public bool TakesUnbound => !ring.TakesOnlyWithRow;

    public Sealed<T> Seal<T>(T value, SealPlace place)
        => new(Close(value as byte[] ?? LongText.Deflate(JsonSerializer.SerializeToUtf8Bytes(value, _json)), place));

    /// <exception cref="SealBrokenException">It was changed or moved, what stands beside it was, or its key is not in the ring.</exception>
    public T Open<T>(Sealed<T> value, SealPlace place)
    {
        var filled = Open(value.Bytes, place);
        try
        {
            var plain = RoundLength.Unfill(filled).ToArray();
            return plain is T bytes ? bytes : JsonSerializer.Deserialize<T>(LongText.Inflate(plain), _json)!;
        }
        catch (Exception broken) when (broken is InvalidDataException or JsonException)
        {
            throw new SealBrokenException($"{place.Table}.{place.Column}", place.RowId, broken);
        }
    }

    /// <summary>The same under the newest key, bound to another place.</summary>
    /// <exception cref="SealBrokenException">It does not open where it was.</exception>
    public byte[] SealAnew(byte[] bytes, SealPlace from, SealPlace to) => Close(RoundLength.Unfill(Open(bytes, from)), to);

    /// <summary>Whether it is bound to what stands in clear beside it.</summary>
    public static bool IsWithRow(byte[] bytes) => bytes is [SealPlace.WithRow, ..];

    private byte[] Close(ReadOnlySpan<byte> plain, SealPlace place)
        => Envelope.Close(place.Format, ring.CurrentKid, ring.CurrentKey, RoundLength.Fill(plain), place.ToBytes());

    private byte[] Open(byte[] bytes, SealPlace place)
    {
        // From before what stands in clear was bound, too; once none is left, whoever puts one back does so to deceive.
        place = IsWithRow(bytes) || ring.TakesOnlyWithRow ? place : place with { Clear = null };
        if (Envelope.KidOf(bytes, place.Format) is not { } kid || !ring.TryFind(kid, out var key))
        {
            throw new SealBrokenException($"{place.Table}.{place.Column}", place.RowId);
        }

        try
        {
            return Envelope.Open(key, bytes, place.ToBytes());
        }
        catch (AuthenticationTagMismatchException broken)
        {
            throw new SealBrokenException($"{place.Table}.{place.Column}", place.RowId, broken);
        }
    }
}
