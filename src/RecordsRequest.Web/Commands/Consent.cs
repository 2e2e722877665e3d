using System.CommandLine;

namespace RecordsRequest.Web.Commands;

/// <summary>Asks before what cannot be taken back.</summary>
/// <param name="terminal">Where the answer is read; gives null where nobody is there to be asked.</param>
internal sealed class Consent(Func<TextReader?> terminal)
{
    public static Consent OfWhoeverStartedThis => new(() => Console.IsInputRedirected ? null : Console.In);

    public static Option<bool> Option() => new("--yes") { Description = "Goes on without asking: for scripts." };

    /// <returns>Null where it may go on, else the exit code.</returns>
    public async Task<int?> RefusalAsync(ParseResult parsed, Option<bool> yes, string about)
    {
        var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        await output.WriteLineAsync(about);
        if (parsed.GetValue(yes))
        {
            return null;
        }

        if (terminal() is not { } input)
        {
            await errors.WriteLineAsync("Nothing was done: nobody is here to be asked. Run it from a terminal, or with --yes.");
            return CommandLine.NotLikeThis;
        }

        await output.WriteAsync("Go on? Write yes: ");
        await output.FlushAsync();
        if (await input.ReadLineAsync() is { } answer && answer.Trim().Equals("yes", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        await output.WriteLineAsync("Nothing was done.");
        return CommandLine.Wrong;
    }
}
