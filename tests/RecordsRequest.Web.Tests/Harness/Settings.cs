using System.Runtime.CompilerServices;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>Settings files do not change while a test runs. Watching them takes one of the machine's 128 watchers for each app in memory.</summary>
internal static class Settings
{
    [ModuleInitializer]
    internal static void AreReadOnce() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
