using System.Globalization;
using Npgsql;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Benchmarks.Pages;

/// <summary>What a PostgreSQL server takes beside the app.</summary>
internal static class DatabaseServer
{
    private const double TicksPerSecond = 100;

    extension(PostgresServer server)
    {
        /// <summary>Milliseconds of CPU of all its processes so far, of those that have ended too.</summary>
        public double Cpu => Directory.EnumerateDirectories("/proc")
            .Where(folder => Path.GetFileName(folder).All(char.IsAsciiDigit))
            .Sum(folder => Of(folder, server.ProcessId));

        /// <summary>Bytes of all tables of a database, indexes included, when the server has put them in order.</summary>
        public async Task<long> BytesAsync(string database)
        {
            await using var connection = new NpgsqlConnection(server.ConnectionTo(database));
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "VACUUM";
            await command.ExecuteNonQueryAsync();
            command.CommandText =
                "SELECT sum(pg_total_relation_size(oid))::bigint FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace";
            return (long)(await command.ExecuteScalarAsync())!;
        }
    }

    private static double Of(string folder, int server)
    {
        try
        {
            // After the name, which may hold anything: state, parent, …, and at the 14th what its ended children took.
            var stat = File.ReadAllText(Path.Combine(folder, "stat"));
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var isServer = Path.GetFileName(folder) == server.ToString(CultureInfo.InvariantCulture);
            if (!isServer && fields[1] != server.ToString(CultureInfo.InvariantCulture))
            {
                return 0;
            }

            var ended = isServer ? (Number(fields[13]) + Number(fields[14])) * 1_000 / TicksPerSecond : 0;
            return ended + (Number(File.ReadAllText(Path.Combine(folder, "schedstat")).Split(' ')[0]) / 1_000_000);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
