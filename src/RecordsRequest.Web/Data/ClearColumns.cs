using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace RecordsRequest.Web.Data;

/// <summary>
/// What stands in clear beside the seals of a row, as the bytes that they are bound to: every column, each with its name. So a new column
/// is bound by being there, and one that is empty changes nothing. The names are part of the seals: a renamed column keeps its old one here.
/// </summary>
public static class ClearColumns
{
    private const byte Number = 1;
    private const byte Words = 2;
    private const byte Anything = 3;

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Known = new();

    public static byte[] Of(object row) => Bytes(ColumnsOf(row.GetType()).Select(column => (column.Name, column.GetValue(row))));

    /// <summary>As they were when the row was read.</summary>
    public static byte[] Of(Type row, PropertyValues stored) => Bytes(ColumnsOf(row).Select(column => (column.Name, stored[column.Name])));

    /// <summary>As the database has them, whatever they mean.</summary>
    public static byte[] Of(IEnumerable<KeyValuePair<string, object?>> stored)
        => Bytes(stored.OrderBy(column => column.Key, StringComparer.Ordinal).Select(column => (column.Key, column.Value)));

    internal static IReadOnlyList<PropertyInfo> ColumnsOf(Type row) => Known.GetOrAdd(row, type =>
        [.. type.GetProperties().Where(property => property.CanWrite && !SealedColumn.Is(property.PropertyType))
            .OrderBy(property => property.Name, StringComparer.Ordinal)]);

    private static byte[] Bytes(IEnumerable<(string Name, object? Value)> columns)
    {
        using var bytes = new MemoryStream(512);
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        foreach (var (name, value) in columns)
        {
            if (value is not (null or DBNull))
            {
                writer.Write(name);
                Write(writer, value);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>As SQLite stores it, so that what EF Core has read and what stands in the file come out the same.</summary>
    private static void Write(BinaryWriter writer, object value)
    {
        switch (value)
        {
            case long or int or bool:
                Write(writer, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset at:
                Write(writer, at.UtcTicks);
                break;
            case string text:
                Write(writer, Words, text);
                break;
            case Guid id:
                Write(writer, Words, id.ToString().ToUpperInvariant());
                break;
            case DateOnly day:
                Write(writer, Words, day.ToString("O", CultureInfo.InvariantCulture));
                break;
            case Enum name:
                Write(writer, Words, name.ToString());
                break;
            default:
                Write(writer, Anything, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                break;
        }
    }

    private static void Write(BinaryWriter writer, long number)
    {
        writer.Write(Number);
        writer.Write(number);
    }

    private static void Write(BinaryWriter writer, byte kind, string text)
    {
        writer.Write(kind);
        writer.Write(text);
    }
}
