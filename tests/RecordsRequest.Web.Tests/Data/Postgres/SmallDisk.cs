using System.Diagnostics;
using Npgsql;

namespace RecordsRequest.Web.Tests.Data.Postgres;

/// <summary>
/// Holds one table, on a file system of a few megabytes. Where nobody may mount one, a trigger says of each row what the server says then.
/// </summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly ServerOfOwn _server;
    private readonly string _table;
    private readonly string _place = Directory.CreateTempSubdirectory("rr-disk-").FullName;
    private readonly bool _isReal;

    public SmallDisk(ServerOfOwn server, string table)
    {
        (_server, _table) = (server, table);
        _isReal = Done("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", _place) && Done("chown", "postgres", _place);
        server.Run(_isReal
            ? $"CREATE TABLESPACE small LOCATION '{_place}'"
            : "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE SQLSTATE '53100'; END $$");
        if (_isReal)
        {
            server.Run($"ALTER TABLE \"{table}\" SET TABLESPACE small");
        }
    }

    /// <summary>To the last page, that of the table included.</summary>
    public void Fill()
    {
        if (!_isReal)
        {
            _server.Run($"CREATE TRIGGER \"full\" BEFORE INSERT OR UPDATE ON \"{_table}\" FOR EACH ROW EXECUTE FUNCTION refuse()");
            return;
        }

        _server.Run("CREATE TABLE ballast (weight text) TABLESPACE small; ALTER TABLE ballast ALTER weight SET STORAGE PLAIN");
        var full = Assert.Throws<PostgresException>(() => _server.Run("INSERT INTO ballast SELECT repeat('x', 7000) FROM generate_series(1, 1000)"));
        Assert.Equal(PostgresErrorCodes.DiskFull, full.SqlState);
    }

    public void MakeRoom() => _server.Run(_isReal ? "DROP TABLE ballast" : $"DROP TRIGGER \"full\" ON \"{_table}\"");

    public void Dispose()
    {
        if (_isReal)
        {
            _server.Run($"ALTER TABLE \"{_table}\" SET TABLESPACE pg_default");
            _server.Run("DROP TABLESPACE small");
            Done("umount", _place);
        }
        else
        {
            _server.Run("DROP FUNCTION refuse");
        }

        Directory.Delete(_place);
    }

    private static bool Done(params IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
