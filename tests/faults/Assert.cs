using System.Text.RegularExpressions;

namespace RecordsRequest.Faults;

/// <summary>What the patient of the web tests asserts, where no test runner is.</summary>
internal static class Assert
{
    public static void DoesNotMatch(string pattern, string text) => Hold(!Regex.IsMatch(text, pattern), text);

    public static void EndsWith(string end, string text, StringComparison by) => Hold(text.EndsWith(end, by), text);

    public static void Empty(IReadOnlyList<string> faults) => Hold(faults.Count == 0, string.Join(' ', faults));

    private static void Hold(bool holds, string text)
    {
        if (!holds)
        {
            throw new InvalidOperationException(text);
        }
    }
}
