namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>A key ring for which there was a database. Where that is gone, an empty one must not take its place.</summary>
public sealed class UsedRing(StoragePaths paths, IHostEnvironment environment)
{
    /// <summary>The first start on SQLite makes cookie keys beside the ring. Development starts over as it likes.</summary>
    private bool IsUsed => !environment.IsDevelopment() && Directory.Exists(paths.CookieKeys) && Directory.EnumerateFiles(paths.CookieKeys).Any();

    private string Mark => Path.Combine(paths.CookieKeys, "kept-in-postgres");

    /// <summary>What people wrote since is there: null where no app has started there.</summary>
    public string? FaultOfFile => !environment.IsDevelopment() && File.Exists(Mark)
        ? $"An app has started on PostgreSQL with the key ring {paths.KeyRing}, and what people wrote since is there. Set Database:Provider to "
            + $"Postgres; or, to go on with {paths.Database} and without that, delete {Mark}."
        : null;

    /// <summary>Null where the database may be a new one.</summary>
    public string? FaultOf(string emptyDatabase, string wayBack) => IsUsed
        ? $"The key ring {paths.KeyRing} was used, but {emptyDatabase}. {wayBack}; or, to start over without the data, delete {paths.CookieKeys}."
        : null;

    /// <summary>Where cookie keys are rows, nothing else is written beside the ring. One that may only be read stays without the mark.</summary>
    public void MarkUsed()
    {
        try
        {
            if (!File.Exists(Mark))
            {
                PrivateFiles.MakeDirectory(paths.CookieKeys);
                PrivateFiles.Write(Mark, []);
            }
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
        }
    }
}
