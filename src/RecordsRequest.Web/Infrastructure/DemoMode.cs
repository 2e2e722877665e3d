using RecordsRequest.Domain.Prose;

namespace RecordsRequest.Web.Infrastructure;

/// <summary>
/// The setting App:Demo: the whole site to be looked at, with sample people, letters that nobody can take for real, and nothing left the next day.
/// </summary>
public sealed class DemoMode(IConfiguration configuration)
{
    public const string Setting = "App:Demo";

    public bool IsOn => bool.TryParse(configuration[Setting], out var on) && on;

    /// <summary>A text of which no page around it says what it is, once it stands somewhere else.</summary>
    public string Marked(string text) => IsOn ? Wording.Sample.Replace("{0}", text, StringComparison.Ordinal) : text;

    public bool IsUnderstood => string.IsNullOrEmpty(configuration[Setting]) || bool.TryParse(configuration[Setting], out _);
}
