namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>Directories of mode 0700 and files of mode 0600, whatever the umask is.</summary>
public static class PrivateFiles
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerDirectory = OwnerOnly | UnixFileMode.UserExecute;

    public static void MakeDirectory(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, OwnerDirectory);
        Restrict(path, OwnerDirectory);
        foreach (var file in Directory.EnumerateFiles(path))
        {
            Restrict(file, OwnerOnly);
        }
    }

    /// <summary>A new file that nobody else can read. Throws <see cref="IOException"/> if there is one already.</summary>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return new FileStream(path, options);
    }

    /// <summary>Writes a file whole, and onto the disk, before anyone can see it under its name.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content, bool replace = false)
    {
        var part = path + ".part";
        File.Delete(part);
        using (var file = Create(part))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(part, path, replace);
    }

    private static void Restrict(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(path) != mode)
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
