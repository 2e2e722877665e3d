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

    // Each row that a list shows asks, so the room to write in is kept.
    [ThreadStatic]
    private static BinaryWriter? _writer;

    public static byte[] Of(object row)
    {
        var writer = Begin();
        foreach (var column in ColumnsOf(row.GetType()))
        {
            Write(writer, column.Name, column.GetValue(row));
        }

        return End(writer);
    }

    /// <summary>As they were when the row was read.</summary>
    public static byte[] Of(Type row, PropertyValues stored)
        => Of(ColumnsOf(row).Select(column => KeyValuePair.Create(column.Name, stored[column.Name])));

    /// <summary>As the database has them, whatever they mean.</summary>
    public static byte[] Of(IEnumerable<KeyValuePair<string, object?>> stored)
    {
        var columns = stored.OrderBy(column => column.Key, StringComparer.Ordinal).ToList();
        var writer = Begin();
        foreach (var (name, value) in columns)
        {
            Write(writer, name, value);
        }

        return End(writer);
    }

    internal static IReadOnlyList<PropertyInfo> ColumnsOf(Type row) => Known.GetOrAdd(row, type =>
        [.. type.GetProperties().Where(property => property.CanWrite && !SealedColumn.Is(property.PropertyType))
            .OrderBy(property => property.Name, StringComparer.Ordinal)]);

    private static BinaryWriter Begin()
    {
        var writer = _writer ??= new(new MemoryStream(512), Encoding.UTF8);
        writer.BaseStream.SetLength(0);
        return writer;
    }

    private static byte[] End(BinaryWriter writer) => ((MemoryStream)writer.BaseStream).ToArray();

    /// <summary>As SQLite stores it, so that what EF Core has read and what stands in the file come out the same.</summary>
    private static void Write(BinaryWriter writer, string name, object? value)
    {
        if (value is null or DBNull)
        {
            return;
        }

        writer.Write(name);
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
                Write(writer, id);
                break;
            case DateOnly day:
                Write(writer, Words, day.ToString("O", CultureInfo.InvariantCulture));
                break;
            case Enum one:
                Write(writer, Words, one.ToString());
                break;
            default:
                Write(writer, Anything, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                break;
        }
    }

    private static void Write(BinaryWriter writer, Guid id)
    {
        Span<byte> text = stackalloc byte[36];
        id.TryFormat(text, out var length);
        Ascii.ToUpperInPlace(text, out _);
        writer.Write(Words);
        writer.Write7BitEncodedInt(length);
        writer.Write(text);
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
