using System.Text.RegularExpressions;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>The folders of the domain form no knot: each uses only those before it in the order that docs/architecture.md shows.</summary>
public sealed partial class DomainOrderTests
{
    private const string Domain = "RecordsRequest.Domain";

    private static readonly string[][] Order =
    [
        .. Repository.Lines("/docs/architecture.md").Single(line => line.StartsWith("Contact, ", StringComparison.Ordinal))
            .Split(" → ").Select(rank => rank.Split(", ")),
    ];

    [Fact]
    public void A_folder_uses_only_folders_before_it()
        => Broken.Nowhere(
            from use in UsesInCode().Concat(UsesInSources()).Distinct().Order()
            where use.To != use.From && RankOf(use.To) >= RankOf(use.From)
            select $"{use.From} uses {use.To}");

    [Fact]
    public void Every_folder_has_its_place_in_the_order()
        => Assert.Equal(
            Sources.Select(FolderOf).Distinct().Order(),
            Order.SelectMany(rank => rank).Order());

    private static IReadOnlyList<string> Sources => Repository.Files($"src/{Domain}", "*.cs");

    private static IEnumerable<(string From, string To)> UsesInCode()
        => from type in typeof(AccessRequest).Assembly.GetTypes()
           where IsOurs(type)
           from used in Uses.TypesOf(type)
           where IsOurs(used)
           select (SpaceOf(type), SpaceOf(used));

    // What the compiler writes into the code as a number, enum values say, is seen here only.
    private static IEnumerable<(string From, string To)> UsesInSources()
        => from file in Sources
           from line in Repository.Lines(file)
           let used = Using().Match(line)
           where used.Success
           select (FolderOf(file), used.Groups[1].Value);

    private static int RankOf(string folder) => Array.FindIndex(Order, rank => rank.Contains(folder));

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith($"{Domain}.", StringComparison.Ordinal) is true;

    private static string SpaceOf(Type type) => type.Namespace![(Domain.Length + 1)..];

    private static string FolderOf(string file) => file.Split('/')[3];

    [GeneratedRegex(@"^using (?:static )?RecordsRequest\.Domain\.(\w+)")]
    private static partial Regex Using();
}
