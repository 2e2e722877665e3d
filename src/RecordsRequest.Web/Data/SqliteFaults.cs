using Microsoft.Data.Sqlite;

namespace RecordsRequest.Web.Data;

public static class SqliteFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Corrupt = 11;
    private const int ForeignKey = 787;
    private const int UniqueConstraint = 2067;

    extension(SqliteException fault)
    {
        /// <summary>Somebody else holds the database: the same can be right a moment later.</summary>
        public bool IsBusy => fault.SqliteErrorCode is Busy or Locked;

        public bool IsTwice => fault.SqliteExtendedErrorCode is UniqueConstraint;

        /// <summary>What the new row belongs to is there no more.</summary>
        public bool IsOrphan => fault.SqliteExtendedErrorCode is ForeignKey;

        public bool IsCorrupt => fault.SqliteErrorCode is Corrupt;
    }
}
