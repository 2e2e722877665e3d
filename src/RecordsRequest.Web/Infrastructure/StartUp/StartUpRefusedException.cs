namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>The app must not run like this. The message is one line for the operator; the process ends with <see cref="ExitCode"/>.</summary>
public sealed class StartUpRefusedException(string message, Exception? inner = null) : Exception(message, inner)
{
    public const int ExitCode = 78;
}
