using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace RecordsRequest.Web.Data.Postgres;

/// <summary>What the server says of its pages, indexes and rules, and whether its rows belong together though rules were off for a while.</summary>
internal static class ServerIntegrity
{
    private const string Ours = "relnamespace = current_schema()::regnamespace";

    /// <summary>What was looked at, and what is wrong there.</summary>
    public static IEnumerable<(string What, IEnumerable<string> Faults)> Of(DbConnection connection, IModel model) =>
    [
        (HasChecksums(connection) ? "Pages" : "Pages, of which the server keeps no checksums", BrokenPages(connection)),
        (HasAmcheck(connection) ? "Indexes" : "Indexes, without amcheck", BrokenIndexes(connection)),
        ("Rules of the tables", RulesThatAreOff(connection)),
        ("Rows that belong together", model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()).SelectMany(key => StrayRows(connection, key))),
    ];

    private static bool HasChecksums(DbConnection connection) => Read(connection, "SHOW data_checksums") is ["on"];

    private static bool HasAmcheck(DbConnection connection)
        => Read(
            connection,
            "SELECT has_function_privilege(f, 'execute') FROM to_regprocedure('bt_index_check(regclass,boolean)') f "
            + "WHERE f IS NOT NULL") is ["True"];

    private static List<string> BrokenPages(DbConnection connection) => Read(
        connection,
        "SELECT checksum_failures || ' broken ones were met' FROM pg_stat_database WHERE datname = current_database() AND checksum_failures > 0");

    private static IEnumerable<string> BrokenIndexes(DbConnection connection)
    {
        foreach (var name in Read(
            connection,
            $"SELECT indexrelid::regclass::text FROM pg_index JOIN pg_class ON oid = indrelid WHERE {Ours} AND NOT (indisvalid AND indisready)"))
        {
            yield return $"{name} is not in use";
        }

        foreach (var name in HasAmcheck(connection)
            ? Read(
                connection,
                $"SELECT i.oid::regclass::text FROM pg_class i JOIN pg_am ON pg_am.oid = relam WHERE {Ours} AND relkind = 'i' AND amname = 'btree'")
            : [])
        {
            if (FaultOf(connection, name) is { } fault)
            {
                yield return $"{name}: {fault}";
            }
        }
    }

    /// <summary>Whether it has each row of its table once, and in order.</summary>
    private static string? FaultOf(DbConnection connection, string index)
    {
        try
        {
            Read(connection, $"SELECT bt_index_check('{index.Replace("'", "''", StringComparison.Ordinal)}', true)");
            return null;
        }
        catch (PostgresException broken)
        {
            return broken.MessageText;
        }
    }

    private static List<string> RulesThatAreOff(DbConnection connection) =>
    [
        .. Read(connection, "SELECT conname || ' was never compared with all rows' FROM pg_constraint "
            + "WHERE NOT convalidated AND connamespace = current_schema()::regnamespace"),
        .. Read(connection, "SELECT DISTINCT tgrelid::regclass::text || ' takes rows that belong to nothing' FROM pg_trigger "
            + $"JOIN pg_class c ON c.oid = tgrelid WHERE tgisinternal AND tgenabled <> 'O' AND {Ours}"),
    ];

    /// <summary>As the model has it, so that a rule that was dropped is missed, too.</summary>
    private static IEnumerable<string> StrayRows(DbConnection connection, IForeignKey key)
    {
        var (table, owner) = (key.DeclaringEntityType.GetTableName(), key.PrincipalEntityType.GetTableName());
        var pairs = key.Properties.Zip(
            key.PrincipalKey.Properties, (own, other) => $"o.\"{other.GetColumnName()}\" = r.\"{own.GetColumnName()}\"");
        var filled = key.Properties.Select(own => $"r.\"{own.GetColumnName()}\" IS NOT NULL");
        return Read(connection, $"SELECT 1 FROM \"{table}\" r WHERE {string.Join(" AND ", filled)} "
            + $"AND NOT EXISTS (SELECT 1 FROM \"{owner}\" o WHERE {string.Join(" AND ", pairs)})")
            .Select(_ => $"a row of {table} belongs to none of {owner}");
    }

    private static List<string> Read(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var read = new List<string>();
        while (rows.Read())
        {
            read.Add(Convert.ToString(rows.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return read;
    }
}
