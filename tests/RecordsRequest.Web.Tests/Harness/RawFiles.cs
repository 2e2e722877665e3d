namespace RecordsRequest.Web.Tests.Harness;

/// <summary>Every byte in the folder of the data: the database, its log, what else lies there. As a thief would read it.</summary>
internal sealed class RawFiles
{
    private readonly byte[] _all;

    public RawFiles(TestApp app)
    {
        using var all = new MemoryStream();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(app.Root, "data")).Where(
            file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            using var shared = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            shared.CopyTo(all);
        }

        _all = all.ToArray();
    }

    public bool Holds(byte[] bytes) => _all.AsSpan().IndexOf(bytes) >= 0;
}
