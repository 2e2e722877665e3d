using System.Runtime.CompilerServices;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>Settings files do not change while a test runs. Watching them takes one of 128 watchers of the machine for each app that is not collected yet.</summary>
internal static class Settings
{
    [ModuleInitializer]
    internal static void AreReadOnce() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
