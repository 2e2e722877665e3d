using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace RecordsRequest.Web.Data;

/// <summary>What a fault of the database means, whichever it is; the codes are SQLite's and PostgreSQL's.</summary>
public static class StorageFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Corrupt = 11;
    private const int ForeignKey = 787;
    private const int PrimaryKey = 1555;
    private const int UniqueConstraint = 2067;

    extension(Exception fault)
    {
        /// <summary>Somebody else was in the way: the same can be right a moment later.</summary>
        public bool IsBusy => Of(fault) is SqliteException { SqliteErrorCode: Busy or Locked }
            or PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected }
            or PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable };

        public bool IsTwice => Of(fault) is SqliteException { SqliteExtendedErrorCode: UniqueConstraint or PrimaryKey }
            or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

        /// <summary>What the new row belongs to is there no more.</summary>
        public bool IsOrphan => Of(fault) is SqliteException { SqliteExtendedErrorCode: ForeignKey }
            or PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation };

        public bool IsCorrupt => Of(fault) is SqliteException { SqliteErrorCode: Corrupt }
            or PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted };

        /// <summary>What an operator is told of it.</summary>
        public string InOneLine => ((fault as PostgresException)?.MessageText ?? fault.Message).Split('\n')[0].TrimEnd('\r');
    }

    private static DbException? Of(Exception fault) => (fault is DbUpdateException { InnerException: { } inner } ? inner : fault) as DbException;
}
