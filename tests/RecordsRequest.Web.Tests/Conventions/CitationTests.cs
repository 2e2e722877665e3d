using System.Text.RegularExpressions;

namespace RecordsRequest.Web.Tests.Conventions;

public sealed partial class CitationTests
{
    private const string Law = "docs/law.md";

    private static readonly string[] Folders = ["src", "tests"];
    private static readonly string[] Kinds = ["*.cs", "*.cshtml", "*.resx"];

    [Fact]
    public void What_cites_the_law_notes_cites_a_section_they_have()
    {
        var sections = Sections().Matches(Repository.Read(Law)).Select(heading => heading.Value).ToHashSet();

        Assert.Contains("1.3", sections);
        Broken.Nowhere(from file in Code()
                       from Match cited in LawCitation().Matches(Repository.Read(file))
                       where !sections.Contains(cited.Groups[1].Value)
                       select $"{file} cites {cited.Value}");
    }

    [Fact]
    public void A_document_named_in_code_is_there()
        => Broken.Nowhere(from file in Code()
                          from Match named in DocumentName().Matches(Repository.Read(file))
                          where !File.Exists(Path.Combine(Repository.Root, named.Value))
                          select $"{file} names {named.Value}");

    [Fact]
    public void Every_link_between_documents_leads_somewhere()
        => Broken.Nowhere(from file in Documents()
                          from Match link in Link().Matches(Repository.Read(file))
                          where !LeadsSomewhere(file, link.Groups[1].Value)
                          select $"{file} links to {link.Groups[1].Value}");

    [Fact]
    public void Every_decision_says_what_was_decided_and_then_why()
        => Broken.Nowhere(Repository.Files("docs/adr", "*.md")
            .Where(file => !Decision().IsMatch(Repository.Read(file))
                || !Repository.Read(file).StartsWith($"# {Path.GetFileName(file)[..4]}. ", StringComparison.Ordinal)));

    private static IEnumerable<string> Code()
        => Folders.SelectMany(folder => Kinds.SelectMany(kind => Repository.Files(folder, kind)));

    private static IEnumerable<string> Documents()
        => [.. Repository.Files("docs", "*.md"), .. Repository.Files(".github", "*.md"), "/README.md", "/THIRD-PARTY-NOTICES.md"];

    private static bool LeadsSomewhere(string from, string link)
    {
        var (path, heading) = link.Split('#') is [var file, var anchor] ? (file, anchor) : (link, null);
        var target = path.Length == 0 ? from.TrimStart('/') : Path.Combine(Path.GetDirectoryName(from)!.TrimStart('/'), path);
        return heading is null
            ? Path.Exists(Path.Combine(Repository.Root, target))
            : File.Exists(Path.Combine(Repository.Root, target)) && Headings(target).Contains(heading);
    }

    /// <summary>Headings as addresses: lower case, without marks, hyphens for spaces.</summary>
    private static IEnumerable<string> Headings(string file) => Repository.Lines(file).Where(line => line.StartsWith('#'))
        .Select(line => NoWord().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"(?<=^#+ )\d+(?:\.\d+)?(?=[. ])", RegexOptions.Multiline)]
    private static partial Regex Sections();

    [GeneratedRegex(@"law\.md,? (?:section )?(\d+(?:\.\d+)?)")]
    private static partial Regex LawCitation();

    [GeneratedRegex(@"docs/[a-z0-9/-]+\.md")]
    private static partial Regex DocumentName();

    [GeneratedRegex(@"\]\((?!https?:|mailto:)([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\A# .+\n\n\*\*Decided\.\*\* [\s\S]+\n\n\*\*Why\.\*\* ")]
    private static partial Regex Decision();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoWord();
}
