using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.StartUp;

public sealed class ExitCodeTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Keys_are_made_once_by_command_and_a_refusal_is_exit_code_78_with_one_line()
    {
        var missing = await Operator.RunAsync(_root);
        var made = await Operator.RunAsync(_root, "keys", "init");
        var again = await Operator.RunAsync(_root, "keys", "init");

        Assert.Equal((78, 1), (missing.Code, missing.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Equal(0, made.Code);
        Assert.True(File.Exists(Path.Combine(_root, "keys", "field-keys.json")));
        Assert.Equal(78, again.Code);
        Assert.StartsWith("Nothing was made", again.Errors, StringComparison.Ordinal);
    }
}
