using Npgsql;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.Postgres;

/// <param name="Source">The stamp of the file.</param>
/// <param name="Table">The table that was written to last, up to the row of the file with the number <paramref name="After"/>.</param>
internal sealed record CopyState(string Source, string Table, long After, bool IsWhole);

/// <summary>
/// What the database itself notes of rows that are copied into it. With half of them no app starts on it; the first that does takes the note away,
/// and from then on no copy writes there.
/// </summary>
internal static class CopyNote
{
    private const string Table = "\"CopyFromSqlite\"";

    extension(NpgsqlConnection connection)
    {
        public async Task<CopyState?> CopyStateAsync(CancellationToken cancellation)
        {
            if (await connection.AskAsync($"SELECT to_regclass('{Table}') IS NOT NULL", cancellation) is not true)
            {
                return null;
            }

            await using var command = new NpgsqlCommand($"SELECT \"Source\", \"Table\", \"After\", \"IsWhole\" FROM {Table}", connection);
            await using var row = await command.ExecuteReaderAsync(cancellation);
            return await row.ReadAsync(cancellation) ? new(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetBoolean(3)) : null;
        }

        /// <summary>In the transaction that is open, with the rows that it is about.</summary>
        public async Task NoteCopyAsync(CopyState state, CancellationToken cancellation)
        {
            await using var command = new NpgsqlCommand(
                $"""
                CREATE TABLE IF NOT EXISTS {Table}
                    ("Source" text NOT NULL, "Table" text NOT NULL, "After" bigint NOT NULL, "IsWhole" boolean NOT NULL);
                DELETE FROM {Table};
                """,
                connection);
            await command.ExecuteNonQueryAsync(cancellation);
            await using var note = new NpgsqlCommand($"INSERT INTO {Table} VALUES ($1, $2, $3, $4)", connection)
            {
                Parameters =
                {
                    new() { Value = state.Source }, new() { Value = state.Table }, new() { Value = state.After }, new() { Value = state.IsWhole },
                },
            };
            await note.ExecuteNonQueryAsync(cancellation);
        }

        /// <summary>From here on what people write is here alone.</summary>
        /// <exception cref="StartUpRefusedException">Not all rows are there.</exception>
        public async Task EndCopyAsync(string name, CancellationToken cancellation)
        {
            switch (await connection.CopyStateAsync(cancellation))
            {
                case { IsWhole: true }:
                    await connection.AskAsync($"DROP TABLE {Table}", cancellation);
                    break;
                case not null:
                    throw new StartUpRefusedException(
                        $"The {name} has only some of the rows that are copied into it. To copy the rest, run: copy-to-postgres");
                case null:
                    break;
            }
        }

        private async Task<object?> AskAsync(string statement, CancellationToken cancellation)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            return await command.ExecuteScalarAsync(cancellation);
        }
    }
}
