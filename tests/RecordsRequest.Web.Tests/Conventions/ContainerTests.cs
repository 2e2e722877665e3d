using System.Xml.Linq;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>An image is made from the file or by the SDK, and is the same. That the app runs in it: deploy/try-root.sh, in the gate.</summary>
public sealed class ContainerTests
{
    private const string Environment = "ENV ";
    private static readonly IReadOnlyList<string> File = Repository.Lines("deploy/Containerfile");
    private static readonly XElement Sdk = XElement.Parse(Repository.Read("src/RecordsRequest.Web/Container.targets"));

    [Fact]
    public void The_file_and_the_SDK_give_the_same_environment()
        => Assert.Equal(
            File.Where(line => line.StartsWith(Environment, StringComparison.Ordinal)).Select(line => line[Environment.Length..]).Order(),
            Sdk.Descendants("ContainerEnvironmentVariable")
                .Select(item => $"{item.Attribute("Include")!.Value}={item.Attribute("Value")!.Value.Replace("%3B", ";", StringComparison.Ordinal)}")
                .Order());

    [Fact]
    public void Both_run_as_the_same_user_on_the_same_runtime()
    {
        Assert.Contains($"USER {Sdk.Descendants("ContainerUser").Single().Value}", File);
        Assert.Contains($"FROM mcr.microsoft.com/dotnet/aspnet:10.0-{Sdk.Descendants("ContainerFamily").Single().Value}", File);
    }
}
