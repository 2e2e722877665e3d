using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RecordsRequest.Web.Data.Sqlite;

/// <summary>Settings of each connection, and how a context keeps the one that it has opened.</summary>
public sealed class ConnectionSettings : DbConnectionInterceptor, IDisposable
{
    private readonly ConcurrentDictionary<Kept, bool> _open = new();

    private const string Pragmas =
        """
        PRAGMA busy_timeout=5000;
        PRAGMA synchronous=FULL;
        PRAGMA trusted_schema=OFF;
        PRAGMA cell_size_check=ON;
        PRAGMA secure_delete=ON;
        PRAGMA journal_size_limit=67108864;
        PRAGMA temp_store=MEMORY;
        """;

    public static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override InterceptionResult<DbConnection> ConnectionCreating(
        ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result)
        => InterceptionResult<DbConnection>.SuppressWithResult(new Kept(eventData.ConnectionString!, _open));

    /// <summary>Closes what contexts in their pool keep open, which nobody else does, so that the log is written into the file.</summary>
    public void Dispose()
    {
        foreach (var connection in _open.Keys)
        {
            connection.Dispose();
        }
    }

    /// <summary>
    /// Stays open while its context serves one request after another, which by itself closes it after each: to open one tells SQLite
    /// seven settings, which costs more than most questions to it.
    /// </summary>
    private sealed class Kept(string connectionString, ConcurrentDictionary<Kept, bool> open) : SqliteConnection(connectionString)
    {
        private bool _isSet;

        public override void Open()
        {
            base.Open();
            Apply(this);
            _isSet = true;
            open[this] = true;
        }

        public override void Close()
        {
            if (!_isSet)
            {
                base.Close();
            }
        }

        protected override void Dispose(bool disposing)
        {
            _isSet = false;
            open.TryRemove(this, out _);
            base.Dispose(disposing);
        }
    }
}
