using System.Text;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>What a seal is bound to, so that it opens nowhere else.</summary>
/// <param name="Clear">What stands in clear in its row, in bytes; null before the row is saved, and where nothing depends on it.</param>
public readonly record struct SealPlace(string Table, string Column, Guid RowId, byte[]? Clear = null)
{
    /// <summary>The format of a seal that is bound to its place alone, as all in a database once were.</summary>
    internal const byte Alone = 1;

    /// <summary>The format of one that is bound to what stands in clear beside it, too.</summary>
    internal const byte WithRow = 2;

    internal byte Format => Clear is null ? Alone : WithRow;

    /// <summary>The format stands in front, so that a seal of one is none of the other.</summary>
    internal byte[] ToBytes()
    {
        var names = Encoding.UTF8.GetBytes($"{Table}\0{Column}\0");
        var row = RowId.ToByteArray(bigEndian: true);
        return Clear is null ? [.. names, .. row] : [WithRow, .. names, .. row, .. Clear];
    }
}
