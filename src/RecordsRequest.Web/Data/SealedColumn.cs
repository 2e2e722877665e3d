using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data;

/// <summary>A column of sealed bytes, for whoever goes over all of them.</summary>
public abstract record SealedColumn(string Table, string Name)
{
    public static IReadOnlyList<SealedColumn> All { get; } =
    [
        new Of<string>("KeyChecks", nameof(KeyCheck.Word)),
        new Of<RequestDraft>("Drafts", nameof(Draft.Answers)),
        new Of<RequestDetails>("Requests", nameof(AccessRequest.Details)),
        new Of<EventFacts>("Events", nameof(RequestEvent.Facts)),
        new Of<Letter>("Letters", nameof(StoredLetter.Letter)),
        new Of<byte[]>("Letters", nameof(StoredLetter.Pdf)),
        new Of<byte[]>("Letters", nameof(StoredLetter.Sha256)),
    ];

    /// <exception cref="SealBrokenException">It does not open.</exception>
    public abstract void Open(FieldVault vault, byte[] bytes, Guid rowId);

    /// <summary>The same under the newest key.</summary>
    /// <exception cref="SealBrokenException">It does not open.</exception>
    public abstract byte[] SealAnew(FieldVault vault, byte[] bytes, Guid rowId);

    private sealed record Of<T>(string Table, string Name) : SealedColumn(Table, Name)
    {
        public override void Open(FieldVault vault, byte[] bytes, Guid rowId) => OpenValue(vault, bytes, rowId);

        public override byte[] SealAnew(FieldVault vault, byte[] bytes, Guid rowId)
            => vault.Seal(OpenValue(vault, bytes, rowId), Table, Name, rowId).Bytes;

        private T OpenValue(FieldVault vault, byte[] bytes, Guid rowId) => vault.Open(new Sealed<T>(bytes), Table, Name, rowId);
    }
}
