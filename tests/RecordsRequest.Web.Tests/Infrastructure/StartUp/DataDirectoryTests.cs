using System.Runtime.Versioning;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.StartUp;

[UnsupportedOSPlatform("windows")]
public sealed class DataDirectoryTests
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Fact]
    public async Task Nobody_else_on_the_machine_can_read_data_or_keys()
    {
        await using var app = new TestApp();
        File.SetUnixFileMode(Path.Combine(app.Root, "data", "app.db"), Private | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        await Guest.BeginAsync(app);

        var data = Path.Combine(app.Root, "data");

        Assert.Equal(Private | UnixFileMode.UserExecute, File.GetUnixFileMode(data));
        Assert.Equal(["app.db", "app.db-shm", "app.db-wal", "app.lock"], Directory.EnumerateFiles(data).Select(Path.GetFileName).Order());
        Assert.All(Directory.EnumerateFiles(data), file => Assert.Equal(Private, File.GetUnixFileMode(file)));
        Assert.All(Directory.EnumerateFiles(Path.Combine(app.Root, "keys")), file => Assert.Equal(Private, File.GetUnixFileMode(file)));
    }

    [Fact]
    public async Task A_second_process_on_the_same_data_does_not_start()
    {
        await using var app = new TestApp();
        await Guest.BeginAsync(app);

        Assert.StartsWith("Another process is using", await Installation.StartAsync(app.Root), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_directory_that_takes_no_file_is_named_in_one_line()
    {
        var root = Directory.CreateTempSubdirectory("rr-test-").FullName;
        TemplateDatabase.CopyTo(root);
        File.Delete(Path.Combine(root, "data", "app.lock"));
        Directory.CreateDirectory(Path.Combine(root, "data", "app.lock"));

        Assert.Equal($"The data directory {Path.Combine(root, "data")} cannot be written to.", await Installation.StartAsync(root));

        Directory.Delete(root, recursive: true);
    }
}
