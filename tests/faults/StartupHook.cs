using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

/// <summary>Loaded into a server (DOTNET_STARTUP_HOOKS) that is to be killed as it is about to run its n-th statement on the database.</summary>
[SuppressMessage("Design", "MA0047", Justification = "The runtime looks for this very name.")]
internal static class StartupHook
{
    public const string Setting = "FAULTS_STATEMENT";

    public static void Initialize() => DiagnosticListener.AllListeners.Subscribe(new Listeners());

    private sealed class Listeners : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name is "Microsoft.EntityFrameworkCore")
            {
                value.Subscribe(new Statements(), name => name is "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting");
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    private sealed class Statements : IObserver<KeyValuePair<string, object?>>
    {
        private static readonly int Last = int.Parse((string)Environment.GetEnvironmentVariables()[Setting]!, CultureInfo.InvariantCulture);
        private static int _seen;

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (Interlocked.Increment(ref _seen) == Last)
            {
                Process.GetCurrentProcess().Kill();
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
