using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data;

/// <summary>A row that cannot be read must not hide the others.</summary>
internal static class Damage
{
    /// <summary>What is sealed, or null where it is damaged.</summary>
    public static T? OrNull<T>(Func<T> open)
        where T : class
    {
        try
        {
            return open();
        }
        catch (SealBrokenException)
        {
            return null;
        }
    }

    /// <summary>Whether rows that were read together should be read one by one: a seal, a value or a page of the database is broken.</summary>
    public static bool IsIn(Exception fault)
        => fault is SealBrokenException or InvalidOperationException or FormatException or InvalidCastException || fault.IsCorrupt;

    /// <summary>What a person tells the operator: of the value that is broken, or of the row that was read.</summary>
    public static string NumberOf(Exception broken, Guid id) => (broken as SealBrokenException)?.Number ?? RowNumbers.Of(id);
}
