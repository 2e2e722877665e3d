using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data;

/// <summary>A column of sealed bytes, for whoever goes over all of them.</summary>
public abstract record SealedColumn(string Table, string Name)
{
    /// <summary>All that are bound to what stands in clear beside them.</summary>
    public static IReadOnlyList<SealedColumn> OfRows { get; } =
    [
        new Of<RequestDraft>("Drafts", nameof(Draft.Answers)),
        new Of<RequestDetails>("Requests", nameof(AccessRequest.Details)),
        new Of<EventFacts>("Events", nameof(RequestEvent.Facts)),
        new Of<Letter>("Letters", nameof(StoredLetter.Letter)),
        new Of<byte[]>("Letters", nameof(StoredLetter.Pdf)),
        new Of<byte[]>("Letters", nameof(StoredLetter.Sha256)),
    ];

    /// <summary>The word of a key is nobody's. It stays sealed with that key: it shows that the ring has it.</summary>
    public static SealedColumn OfKeys { get; } = new OfKey("KeyChecks", nameof(KeyCheck.Word));

    public static IReadOnlyList<SealedColumn> All { get; } = [OfKeys, .. OfRows];

    public static bool Is(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Sealed<>);

    /// <exception cref="SealBrokenException">It does not open.</exception>
    public abstract void Open(FieldVault vault, StoredRow row);

    public SealPlace PlaceIn(StoredRow row) => new(Table, Name, row.Id, ClearColumns.Of(row.Clear));

    private sealed record Of<T>(string Table, string Name) : SealedColumn(Table, Name)
    {
        public override void Open(FieldVault vault, StoredRow row) => vault.Open(new Sealed<T>(row.SealOf(Name)), PlaceIn(row));
    }

    private sealed record OfKey(string Table, string Name) : SealedColumn(Table, Name)
    {
        public override void Open(FieldVault vault, StoredRow row) => vault.Open(new Sealed<string>(row.SealOf(Name)), new(Table, Name, row.Id));
    }
}
