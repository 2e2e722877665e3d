using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Serilog.Events;
using Serilog.Formatting;

namespace RecordsRequest.Web.Infrastructure.Logging;

/// <summary>One line of JSON for each event: the words of its template, the properties that are on the list, and no other value.</summary>
internal sealed class JsonLines(bool withExceptionMessages) : ITextFormatter
{
    private const int PlacesOfOthers = 6;

    /// <summary>A log is no web page: quotes and control characters are escaped, other signs are left as they are.</summary>
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("at", logEvent.Timestamp.UtcDateTime);
            json.WriteString("level", logEvent.Level.ToString());
            json.WriteString("event", logEvent.MessageTemplate.Text);
            foreach (var (name, value) in logEvent.Properties.Where(property => LogAllowlist.Has(property.Key)))
            {
                json.WriteString(name, value is ScalarValue { Value: var plain } ? Convert.ToString(plain, CultureInfo.InvariantCulture) : null);
            }

            if (logEvent.Exception is { } exception)
            {
                json.WriteString("exception", StackOf(exception));
            }

            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    /// <summary>
    /// Types, places in the code, and what a database server calls its fault. Messages quote what was typed ("'31 April' is no date"), so they stay
    /// out.
    /// </summary>
    private string StackOf(Exception exception)
    {
        var chain = new List<string>();
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            var code = cause is DbException { SqlState: { } state } ? $" {state}" : "";
            chain.Add($"{cause.GetType().FullName}{code}{(withExceptionMessages ? $": {cause.Message}" : "")}\n{PlacesIn(cause.StackTrace)}");
        }

        return string.Join("\n", chain);
    }

    /// <summary>Where it was thrown, and all places of ours. What the framework did in between fills a disk when a database is away.</summary>
    private static string PlacesIn(string? stack)
        => string.Join('\n', (stack ?? "").Split('\n').Where((place, depth) => depth < PlacesOfOthers || place.Contains("at RecordsRequest.")));
}
