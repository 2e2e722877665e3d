using System.Diagnostics.CodeAnalysis;
using System.Globalization;

/// <summary>Loaded into a server that is measured (DOTNET_STARTUP_HOOKS): for each line it is sent it says what the process took so far.</summary>
[SuppressMessage("Design", "MA0047", Justification = "The runtime looks for this very name.")]
internal static class StartupHook
{
    public static void Initialize() => new Thread(Answer) { IsBackground = true }.Start();

    private static void Answer()
    {
        while (Console.In.ReadLine() is not null)
        {
            var (cpu, allocated) = (Environment.CpuUsage.TotalTime.TotalMilliseconds, GC.GetTotalAllocatedBytes());
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"took {cpu} {Monitor.LockContentionCount} {allocated} {Environment.WorkingSet}"));
        }
    }
}
