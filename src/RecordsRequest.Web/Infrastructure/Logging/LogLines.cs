using Serilog.Core;
using Serilog.Events;

namespace RecordsRequest.Web.Infrastructure.Logging;

/// <summary>Where the lines of the log go.</summary>
internal sealed record LogOutput(TextWriter Writer);

/// <summary>Writes the log one whole line at a time.</summary>
internal sealed class LogLines(LogOutput output, JsonLines lines) : ILogEventSink
{
    private readonly Lock _oneAtATime = new();

    public void Emit(LogEvent logEvent)
    {
        lock (_oneAtATime)
        {
            lines.Format(logEvent, output.Writer);
            output.Writer.Flush();
        }
    }
}
