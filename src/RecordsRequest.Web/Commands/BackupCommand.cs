using System.CommandLine;
using System.Globalization;
using Microsoft.Data.Sqlite;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Data.Sqlite;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

internal static class BackupCommand
{
    /// <summary>Of the moment, in the name of a copy.</summary>
    public const string Stamp = "yyyyMMdd'T'HHmmss'Z'";

    private const string Prefix = "app-";
    private const string PostgresInstead = "PostgreSQL is copied by its own program: pg_dump --format=custom --file=FILE DATABASE. Then open "
        + "every seal with: check. Keep the keys apart from the copy: it holds none.";
    public static Command Of(IServiceProvider services)
    {
        var directory = new Argument<DirectoryInfo>("DIR")
        {
            Description = "Where copies are kept: not on the disk of the data, and apart from the keys.",
        };
        var days = new Option<int>("--days")
        {
            Description = "How long a copy is kept; people are told 30 days.",
            DefaultValueFactory = _ => KeptCopies.KeptDays,
        };
        var backup = new Command("backup", "Copies the database while the app runs, opens every seal of the copy, and deletes copies that are old.")
        {
            directory, days,
        };
        backup.SetSqliteAction(services, PostgresInstead, (parsed, cancellation) => RunAsync(
            services, parsed.GetRequiredValue(directory).FullName, parsed.GetValue(days), parsed.InvocationConfiguration.Output, cancellation));
        return backup;
    }

    private static async Task<int> RunAsync(
        IServiceProvider services, string directory, int days, TextWriter output, CancellationToken cancellation)
    {
        var paths = services.GetRequiredService<StoragePaths>();
        await using var scope = services.CreateAsyncScope();
        var check = ActivatorUtilities.CreateInstance<DatabaseCheck>(scope.ServiceProvider);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var copy = Path.Combine(directory, Prefix + now.ToString(Stamp, CultureInfo.InvariantCulture) + ".db");
        Copy(paths.Database, copy);
        if (await check.FaultsOfAsync(copy, output, cancellation) is not [])
        {
            await output.WriteLineAsync($"Made {copy}. Something in it is wrong, so no older copy is deleted.");
            return CommandLine.Wrong;
        }

        await output.WriteLineAsync($"Made {copy}.");
        if (await scope.ServiceProvider.GetRequiredService<ClockWatch>().IsBelievedAsync(cancellation))
        {
            DeleteOld(directory, now.AddDays(-days));
        }
        else
        {
            await output.WriteLineAsync("The clock is ahead of the last day seen, or that day is damaged, so no older copy is deleted.");
        }

        return 0;
    }

    private static void Copy(string database, string copy)
    {
        try
        {
            MakeDirectory(Path.GetDirectoryName(copy)!);
            var part = copy + ".part";
            File.Delete(part);
            PrivateFiles.Create(part).Dispose();
            using (var connection = Pragma.OpenToRead(database))
            using (var command = connection.CreateCommand())
            {
                command.CommandText = "VACUUM INTO $part";
                command.Parameters.AddWithValue("$part", part);
                command.ExecuteNonQuery();
            }

            using (var written = new FileStream(part, FileMode.Open, FileAccess.ReadWrite))
            {
                written.Flush(flushToDisk: true);
            }

            File.Move(part, copy);
        }
        catch (Exception refused) when (refused is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StartUpRefusedException($"No copy was made of {database}: {refused.Message}", refused);
        }
    }

    /// <summary>One that is there is the operator's, and stays as it is.</summary>
    private static void MakeDirectory(string directory)
    {
        if (!Directory.Exists(directory))
        {
            PrivateFiles.MakeDirectory(directory);
        }
    }

    /// <summary>By the time in their names: whoever copies a file gives it another time.</summary>
    private static void DeleteOld(string directory, DateTimeOffset oldest)
    {
        foreach (var file in Directory.EnumerateFiles(directory, $"{Prefix}*.db"))
        {
            if (DateTimeOffset.TryParseExact(
                Path.GetFileNameWithoutExtension(file)[Prefix.Length..], Stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
                out var made) && made < oldest)
            {
                File.Delete(file);
            }
        }
    }
}
