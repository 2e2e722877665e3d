namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>Sealed data could not be opened: it was changed, moved to another row or column, or its key is not in the ring.</summary>
public sealed class SealBrokenException(string place, Guid rowId, Exception? inner = null)
    : Exception($"The sealed data in {place} cannot be opened: it was changed or moved, or its key is not in the key ring.", inner)
{
    public string Number { get; } = RowNumbers.Of(rowId);
}
