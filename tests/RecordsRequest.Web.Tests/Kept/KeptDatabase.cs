using System.Text.Json;
using RecordsRequest.Web.Tests.Conventions;

namespace RecordsRequest.Web.Tests.Kept;

/// <summary>A visit that is open in the kept database: the key the browser holds, and where the person's requests and drafts are.</summary>
public sealed record KeptVisit(string Name, string Language, IReadOnlyList<string> Requests, IReadOnlyList<string> Drafts, string Key);

/// <summary>A database with its key ring as an earlier version of the app left it, and who can be let in.</summary>
/// <param name="At">The instant at which it was left.</param>
/// <param name="Visits">The visits that were open then.</param>
public sealed record KeptDatabase(DateTimeOffset At, IReadOnlyList<KeptVisit> Visits)
{
    public static readonly string Folder = Path.Combine(Repository.Root, "tests", "RecordsRequest.Web.Tests", "Kept", "2026-11-28");

    public static KeptDatabase Read() => JsonSerializer.Deserialize<KeptDatabase>(File.ReadAllText(Path.Combine(Folder, "visits.json")))!;

    /// <summary>Puts the files where an app that is not started yet looks for its own.</summary>
    public static void CopyTo(string root)
    {
        Directory.Delete(root, recursive: true);
        foreach (var part in new[] { "data", "keys" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, part), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(root, Path.GetRelativePath(Folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }
}
