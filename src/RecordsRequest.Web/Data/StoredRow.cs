using System.Data.Common;
using System.Globalization;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data;

/// <summary>A row with seals as the database has it, whatever its values mean, so that one that means nothing stops nobody.</summary>
public sealed class StoredRow
{
    private readonly string _table;
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<SealedColumn> _seals;

    private StoredRow(string table, DbDataReader row)
    {
        (_table, _seals) = (table, [.. SealedColumn.All.Where(column => column.Table == table)]);
        for (var at = 0; at < row.FieldCount; at++)
        {
            _values[row.GetName(at)] = row.IsDBNull(at) ? null : row.GetValue(at);
        }
    }

    public Guid Id => IdIn("Id") ?? Guid.Empty;

    public object? this[string column] => _values.GetValueOrDefault(column);

    public IEnumerable<KeyValuePair<string, object?>> Clear => _values.Where(value => !_seals.Any(column => column.Name == value.Key));

    public Guid? IdIn(string column) => this[column] switch
    {
        Guid id => id,
        string text when Guid.TryParse(text, CultureInfo.InvariantCulture, out var id) => id,
        _ => null,
    };

    public byte[] SealOf(string column) => _values[column] as byte[] ?? [];

    /// <param name="which">What follows the name of the table.</param>
    public static IEnumerable<StoredRow> Read(
        DbConnection connection, string table, string which = "", params IEnumerable<(string Name, object Value)> values)
    {
        using var command = Command(connection, $"SELECT * FROM \"{table}\" {which}", values);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return new(table, rows);
        }
    }

    /// <summary>
    /// Seals it anew, with other values in clear where some are given, in the transaction that is open. A value that does not open stays as it
    /// is. Where none opens nothing is changed, so that no false row comes out right.
    /// </summary>
    /// <returns>How many did not open.</returns>
    public int SealAnew(DbConnection connection, FieldVault vault, params IEnumerable<(string Name, object? Value)> changes)
    {
        var sealedAnew = new List<(string Name, object? Value)>();
        var before = _seals.Select(column => column.PlaceIn(this)).ToList();
        foreach (var (name, value) in changes)
        {
            _values[name] = value;
        }

        foreach (var (column, place) in _seals.Zip(before))
        {
            try
            {
                sealedAnew.Add((column.Name, vault.SealAnew(SealOf(column.Name), place, column.PlaceIn(this))));
            }
            catch (SealBrokenException)
            {
                // It says so to whoever wants to read it.
            }
        }

        if (sealedAnew is not [])
        {
            Update(connection, [.. changes, .. sealedAnew]);
        }

        return _seals.Count - sealedAnew.Count;
    }

    private void Update(DbConnection connection, IReadOnlyList<(string Name, object? Value)> changes)
    {
        var columns = string.Join(", ", changes.Select(change => $"\"{change.Name}\" = @{change.Name}"));
        using var command = Command(
            connection, $"UPDATE \"{_table}\" SET {columns} WHERE \"Id\" = @id",
            changes.Select(change => ($"@{change.Name}", change.Value ?? DBNull.Value)).Append(("@id", _values["Id"]!)));
        command.ExecuteNonQuery();
    }

    private static DbCommand Command(DbConnection connection, string sql, IEnumerable<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
