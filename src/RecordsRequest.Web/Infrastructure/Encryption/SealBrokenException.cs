namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>Sealed data could not be opened: it, or what it is bound to, was changed, moved or taken away, or its key is not in the ring.</summary>
public sealed class SealBrokenException(string place, Guid rowId, Exception? inner = null)
    : Exception(
        $"The sealed data in {place} cannot be opened: it or what it is bound to was changed, moved or taken away, or its key is not in the ring.",
        inner)
{
    public string Number { get; } = RowNumbers.Of(rowId);
}
