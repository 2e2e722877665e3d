using Serilog.Core;
using Serilog.Events;

namespace RecordsRequest.Web.Infrastructure.Logging;

internal sealed record LogOutput(TextWriter Writer);

internal sealed class LogLines(LogOutput output, JsonLines lines) : ILogEventSink
{
    private readonly Lock _oneAtATime = new();

    public void Emit(LogEvent logEvent)
    {
        using var line = new StringWriter();
        lines.Format(logEvent, line);
        lock (_oneAtATime)
        {
            output.Writer.Write(line);
            output.Writer.Flush();
        }
    }
}
