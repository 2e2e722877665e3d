using Serilog.Core;
using Serilog.Events;

namespace RecordsRequest.Web.Infrastructure.Logging;

internal sealed record LogOutput(TextWriter Writer);

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
