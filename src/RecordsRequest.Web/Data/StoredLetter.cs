using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Web.Data;

public sealed class StoredLetter
{
    public required Guid Id { get; init; }

    public required string PublicId { get; init; }

    public required Guid RequestId { get; init; }

    public required Guid OwnerId { get; init; }

    public required LetterKind Kind { get; init; }

    public required LetterLanguage Language { get; init; }

    /// <summary>The letter to send that this one says again in the reader's language; null for one to send.</summary>
    public Guid? CopyOf { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required int Pages { get; init; }

    /// <summary>Bytes of the sealed PDF: about as many as the file has, and no more telling than its seal.</summary>
    public required int Size { get; init; }

    public required Sealed<Letter> Letter { get; init; }

    public required Sealed<byte[]> Pdf { get; init; }

    /// <summary>SHA-256 over the bytes of the PDF before sealing.</summary>
    public required Sealed<byte[]> Sha256 { get; init; }
}
