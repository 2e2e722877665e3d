using System.Collections.Frozen;
using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace RecordsRequest.Web.Data;

/// <summary>A table that both databases have, as the model says. A new table, and a new column, is copied by being there.</summary>
internal sealed class CopiedTable(string name, IReadOnlyList<CopiedColumn> columns)
{
    private static readonly FrozenDictionary<Type, Func<DbDataReader, int, object>> Readers = new Dictionary<Type, Func<DbDataReader, int, object>>
    {
        [typeof(Guid)] = (row, at) => row.GetGuid(at),
        [typeof(DateOnly)] = (row, at) => row.GetFieldValue<DateOnly>(at),
        [typeof(long)] = (row, at) => row.GetInt64(at),
        [typeof(int)] = (row, at) => row.GetInt32(at),
        [typeof(bool)] = (row, at) => row.GetBoolean(at),
        [typeof(string)] = (row, at) => row.GetString(at),
        [typeof(byte[])] = (row, at) => row.GetFieldValue<byte[]>(at),
    }.ToFrozenDictionary();

    public string Name => name;

    public IReadOnlyList<CopiedColumn> Columns => columns;

    /// <summary>Each after those that it refers to.</summary>
    public static IReadOnlyList<CopiedTable> AllOf(IModel model)
    {
        var (left, ordered) = (model.GetEntityTypes().ToList(), new List<CopiedTable>());
        while (left.Find(type => type.GetForeignKeys().All(key => key.PrincipalEntityType == type || !left.Contains(key.PrincipalEntityType)))
            is { } next)
        {
            left.Remove(next);
            ordered.Add(new(next.GetTableName()!, [.. next.GetProperties().Select(CopiedColumn.Of)]));
        }

        return left is [] ? ordered : throw new InvalidOperationException($"{left[0].Name} refers to itself by way of others.");
    }

    public static string Quoted(IEnumerable<CopiedColumn> columns) => string.Join(", ", columns.Select(column => $"\"{column.Name}\""));

    /// <summary>The values of a row that was read with these columns, each as what it is in both databases.</summary>
    public static IEnumerable<object?> Values(DbDataReader row, IReadOnlyList<CopiedColumn> columns)
        => columns.Select((column, at) => row.IsDBNull(at) ? null : Readers[column.Type](row, at));

    /// <summary>
    /// How many rows there are, and a digest of what stands in clear in them, in whatever order they come. What is sealed is bound to its row: it
    /// does not open where it is not right.
    /// </summary>
    public TableDigest DigestIn(DbConnection connection)
    {
        CopiedColumn[] clear = [.. columns.Where(column => !column.IsSealed)];
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Quoted(clear)} FROM \"{name}\"";
        using var rows = command.ExecuteReader();
        var (count, all) = (0L, new byte[SHA256.HashSizeInBytes]);
        for (; rows.Read(); count++)
        {
            var row = clear.Zip(Values(rows, clear), (column, value)
                => KeyValuePair.Create(column.Name, value is byte[] bytes ? Convert.ToHexString(bytes) : value));
            foreach (var (at, part) in SHA256.HashData(ClearColumns.Of(row)).Index())
            {
                all[at] ^= part;
            }
        }

        return new(count, Convert.ToHexString(all));
    }
}

internal sealed record TableDigest(long Rows, string Clear);

/// <param name="Type">What its values are in both databases.</param>
internal sealed record CopiedColumn(string Name, Type Type, bool IsSealed)
{
    public static CopiedColumn Of(IProperty property)
    {
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return new(property.GetColumnName(), Nullable.GetUnderlyingType(type) ?? type, SealedColumn.Is(property.ClrType));
    }
}
