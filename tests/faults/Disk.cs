namespace RecordsRequest.Faults;

/// <summary>A file system of its own, in a file or in memory. Needs root.</summary>
internal sealed class Disk : IAsyncDisposable
{
    private readonly string _file;
    private readonly string _kind;

    private Disk(string file, string kind) => (_file, _kind) = (file, kind);

    public string At => $"{_file}.mounted";

    /// <param name="kind">"ext4", "xfs" or "tmpfs".</param>
    /// <param name="size">As the programs read it, such as "8m".</param>
    public static async Task<Disk> MakeAsync(string name, string kind, string size)
    {
        Directory.CreateDirectory(Product.Root);
        var disk = new Disk(Path.Combine(Product.Root, name), kind);
        Directory.CreateDirectory(disk.At);
        if (kind is "tmpfs")
        {
            await Product.RunAsync("mount", "-t", kind, "-o", $"size={size}", kind, disk.At);
            return disk;
        }

        File.Delete(disk._file);
        await Product.RunAsync("truncate", "-s", size, disk._file);
        await Product.RunAsync($"mkfs.{kind}", "-q", disk._file);
        await disk.MountAsync();
        return disk;
    }

    public Task GrowAsync(string size) => Product.RunAsync("mount", "-o", $"remount,size={size}", At);

    public Task StopWritesAsync() => Product.RunAsync("mount", "-o", "remount,ro", At);

    /// <summary>From here on nothing reaches the disk, not even the journal: what was not on it is lost.</summary>
    public Task CutAsync() => Product.RunAsync("xfs_io", "-x", "-c", "shutdown", At);

    /// <summary>The machine starts again: the file system replays its journal.</summary>
    public async Task MountAgainAsync()
    {
        await Product.RunAsync("umount", At);
        await MountAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Product.RunAsync("umount", At);
        File.Delete(_file);
    }

    private Task MountAsync() => Product.RunAsync("mount", "-t", _kind, "-o", "loop", _file, At);
}
