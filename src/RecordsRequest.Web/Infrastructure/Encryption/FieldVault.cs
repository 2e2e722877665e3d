using System.Security.Cryptography;
using System.Text;
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

    public Sealed<T> Seal<T>(T value, string table, string column, Guid rowId)
    {
        var plain = value as byte[] ?? LongText.Deflate(JsonSerializer.SerializeToUtf8Bytes(value, _json));
        return new Sealed<T>(Envelope.Close(ring.CurrentKid, ring.CurrentKey, plain, Place(table, column, rowId)));
    }

    /// <exception cref="SealBrokenException">It was changed, moved, or sealed with a key that is not in the ring.</exception>
    public T Open<T>(Sealed<T> value, string table, string column, Guid rowId)
    {
        if (Envelope.KidOf(value.Bytes) is not { } kid || !ring.TryFind(kid, out var key))
        {
            throw new SealBrokenException($"{table}.{column}", rowId);
        }

        try
        {
            var plain = Envelope.Open(key, value.Bytes, Place(table, column, rowId));
            return plain is T bytes ? bytes : JsonSerializer.Deserialize<T>(LongText.Inflate(plain), _json)!;
        }
        catch (Exception broken) when (broken is AuthenticationTagMismatchException or InvalidDataException or JsonException)
        {
            throw new SealBrokenException($"{table}.{column}", rowId, broken);
        }
    }

    private static byte[] Place(string table, string column, Guid rowId)
        => [.. Encoding.UTF8.GetBytes($"{table}\0{column}\0"), .. rowId.ToByteArray(bigEndian: true)];
}
