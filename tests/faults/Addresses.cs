using System.Text.RegularExpressions;

namespace RecordsRequest.Faults;

/// <summary>Whose page an address is: the part of it that names the draft or the request; empty where it names none.</summary>
internal static partial class Addresses
{
    public static string DraftOf(string address) => Draft.Match(address).Value;

    public static string RequestOf(string address) => Request.Match(address).Value;

    [GeneratedRegex("^/../requests/new/[^/]{22}")]
    private static partial Regex Draft { get; }

    [GeneratedRegex("^/../requests/[^/]{22}")]
    private static partial Regex Request { get; }
}
