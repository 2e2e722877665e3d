using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.StartUp;

/// <summary>The copies of the database made before migrations. What people deleted since is still in them, so they are not kept for long.</summary>
public sealed class KeptCopies(StoragePaths paths, BelievedClock believed, TimeProvider time)
{
    public const int KeptDays = 30;

    public string For(string migration) => Path.Combine(paths.DataDirectory, NameFor(migration));

    /// <summary>From here on it has its name, and its days count.</summary>
    public void Keep(string part, string copy)
    {
        File.SetLastWriteTimeUtc(part, time.GetUtcNow().UtcDateTime);
        File.Move(part, copy);
    }

    public void DeleteOld()
    {
        var oldest = believed.Now.AddDays(-KeptDays).UtcDateTime;
        foreach (var copy in Directory.EnumerateFiles(paths.DataDirectory, NameFor("*")).Where(copy => File.GetLastWriteTimeUtc(copy) < oldest))
        {
            File.Delete(copy);
        }
    }

    private static string NameFor(string migration) => $"pre-{migration}.db";
}
