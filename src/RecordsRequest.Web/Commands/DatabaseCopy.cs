using System.Data.Common;
using System.Globalization;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Data.Postgres;
using RecordsRequest.Web.Data.Sqlite;
using RecordsRequest.Web.Data.StartUp;

namespace RecordsRequest.Web.Commands;

/// <summary>Copies a SQLite file into the PostgreSQL database. A kill at any moment leaves something the next run can finish.</summary>
internal sealed class DatabaseCopy(
    RecordsDb db, PostgresProvider provider, SchemaUpdate schema, DatabaseCheck check, TextWriter output, int atOnce = DatabaseCopy.Batch)
{
    private const int Batch = 5_000;

    /// <summary>False where what came of it is not what there was.</summary>
    public async Task<bool> RunAsync(CopySource source, string file, CancellationToken cancellation)
    {
        await using var turn = await PostgresStep.BeginAsync(provider, cancellation);
        await schema.RunAsync(cancellation);
        await using var connection = provider.Open();
        var target = new CopyTarget(connection, provider.Name, source.Tables);
        await target.BeginAsync(source.Stamp, cancellation);
        foreach (var table in source.Tables)
        {
            await CopyAsync(source, table, target, cancellation);
        }

        await provider.SetRulesVersionAsync(db, source.RulesVersion, cancellation);
        if (!await IsSameAsync(source, connection) || !await OpensAsync(file, cancellation))
        {
            return false;
        }

        await target.EndAsync(cancellation);
        return true;
    }

    private async Task CopyAsync(CopySource source, CopiedTable table, CopyTarget target, CancellationToken cancellation)
    {
        for (var done = 0; target.After(table) is { } after;)
        {
            await using var next = source.Next(table, after, atOnce);
            await using var rows = await next.ExecuteReaderAsync(cancellation);
            var count = await target.WriteAsync(table, rows, cancellation);
            if (count == 0)
            {
                return;
            }

            done += count;
            await SayAsync($"{table.Name}: {done:N0} copied");
        }
    }

    private async Task<bool> IsSameAsync(CopySource source, DbConnection copied)
    {
        var isSame = true;
        foreach (var table in source.Tables)
        {
            var (was, become) = (table.DigestIn(source.Connection), table.DigestIn(copied));
            isSame &= was == become;
            await SayAsync(was == become ? (FormattableString)$"{table.Name}: {was.Rows:N0} rows, the same in both"
                : $"{table.Name}: {was.Rows:N0} rows in the file and {become.Rows:N0} in PostgreSQL, and not the same");
        }

        return isSame;
    }

    /// <summary>What was damaged before is damaged still, and stops nobody from moving.</summary>
    private async Task<bool> OpensAsync(string file, CancellationToken cancellation)
    {
        var faults = await check.FaultsAsync(output, cancellation);
        if (faults is [])
        {
            return true;
        }

        var before = await check.FaultsOfAsync(file, TextWriter.Null, cancellation);
        if (!faults.ToHashSet().SetEquals(before.Where(fault => fault.IsDamage)))
        {
            return false;
        }

        await SayAsync($"What is damaged was so in the file, too: {faults.Count:N0}.");
        return true;
    }

    private Task SayAsync(FormattableString line) => output.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}
