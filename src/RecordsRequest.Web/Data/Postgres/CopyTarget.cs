using System.Data.Common;
using Npgsql;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.Postgres;

/// <summary>Takes the rows of another database, some at a time: each time either they and the note of them are saved, or nothing is.</summary>
internal sealed class CopyTarget(NpgsqlConnection connection, string name, IReadOnlyList<CopiedTable> tables)
{
    private CopyState _state = new("", "", 0, IsWhole: false);

    public bool IsWhole => _state.IsWhole;

    /// <summary>Begins; or goes on, where what is there is of this very source; or begins anew, where it is of what the source was before.</summary>
    /// <exception cref="StartUpRefusedException">There are rows that are of no copy.</exception>
    public async Task BeginAsync(string source, CancellationToken cancellation)
    {
        var noted = await connection.CopyStateAsync(cancellation);
        if (noted?.Source == source)
        {
            _state = noted;
            return;
        }

        if (noted is null && tables.FirstOrDefault(HasRows) is { } used)
        {
            throw new StartUpRefusedException($"The {name} has rows that are of no copy, in {used.Name}. An app has written to it: make an empty "
                + "database. Nothing was copied.");
        }

        await using var together = await connection.BeginTransactionAsync(cancellation);
        await RunAsync($"TRUNCATE {string.Join(", ", tables.Select(table => $"\"{table.Name}\""))}", cancellation);
        await CommitWithNoteAsync(new(source, tables[0].Name, 0, IsWhole: false), together, cancellation);
    }

    /// <summary>From which row of the source a table goes on; null where all of it is there.</summary>
    public long? After(CopiedTable table)
    {
        var reached = tables.Index().First(known => known.Item.Name == _state.Table).Index;
        return tables.Index().First(known => known.Item == table).Index switch
        {
            _ when IsWhole => null,
            var at when at < reached => null,
            var at when at == reached => _state.After,
            _ => 0,
        };
    }

    /// <param name="rows">Of this table's columns, and then the number of the row.</param>
    /// <returns>How many there were.</returns>
    public async Task<int> WriteAsync(CopiedTable table, DbDataReader rows, CancellationToken cancellation)
    {
        await using var together = await connection.BeginTransactionAsync(cancellation);
        var (count, after) = (0, 0L);
        await using (var into = await connection.BeginBinaryImportAsync(
            $"COPY \"{table.Name}\" ({CopiedTable.Quoted(table.Columns)}) FROM STDIN (FORMAT BINARY)", cancellation))
        {
            for (; await rows.ReadAsync(cancellation); count++)
            {
                await into.WriteRowAsync(cancellation, [.. CopiedTable.Values(rows, table.Columns)]);
                after = rows.GetInt64(table.Columns.Count);
            }

            await into.CompleteAsync(cancellation);
        }

        if (count > 0)
        {
            await CommitWithNoteAsync(_state with { Table = table.Name, After = after }, together, cancellation);
        }

        return count;
    }

    /// <summary>Apps may start on it.</summary>
    public async Task EndAsync(CancellationToken cancellation)
    {
        await using var together = await connection.BeginTransactionAsync(cancellation);
        await CommitWithNoteAsync(_state with { IsWhole = true }, together, cancellation);
        await RunAsync("ANALYZE", cancellation);
    }

    private async Task CommitWithNoteAsync(CopyState state, NpgsqlTransaction together, CancellationToken cancellation)
    {
        await connection.NoteCopyAsync(state, cancellation);
        await together.CommitAsync(cancellation);
        _state = state;
    }

    private bool HasRows(CopiedTable table)
    {
        using var command = new NpgsqlCommand($"SELECT EXISTS (SELECT FROM \"{table.Name}\")", connection);
        return command.ExecuteScalar() is true;
    }

    private async Task RunAsync(string statement, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
