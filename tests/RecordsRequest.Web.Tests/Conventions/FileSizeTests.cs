namespace RecordsRequest.Web.Tests.Conventions;

public sealed class FileSizeTests
{
    private static readonly IReadOnlyList<(string File, int Lines)> Sources =
        [.. Repository.Files("src", "*.cs").Select(file => (file, Repository.Lines(file).Count))];

    [Fact]
    public void Half_of_the_source_files_fit_on_a_screen()
    {
        var sizes = Sources.Select(source => source.Lines).Order().ToList();

        Assert.InRange(sizes[sizes.Count / 2], 1, 45);
        Assert.InRange(sizes[sizes.Count * 9 / 10], 1, 120);
    }

    [Fact]
    public void No_source_file_is_long_without_a_reason()
        => Broken.Nowhere(
            from source in Sources
            where source.Lines > 200 && !Repository.Read(source.File).StartsWith("// Long because ", StringComparison.Ordinal)
            select $"{source.File} has {source.Lines} lines");

    [Fact]
    public void Page_models_stay_small()
        => Broken.Nowhere(Sources.Where(source => source.File.EndsWith(".cshtml.cs", StringComparison.Ordinal) && source.Lines > 100).Select(
            source => $"{source.File} has {source.Lines} lines"));

    [Fact]
    public void Pages_stay_small()
        => Broken.Nowhere(Repository.Files("src", "*.cshtml").Where(file => Repository.Lines(file).Count > 120));

    [Fact]
    public void Test_files_stay_readable()
        => Broken.Nowhere(Repository.Files("tests", "*.cs").Where(file => Repository.Lines(file).Count > 250));

    /// <summary>The longest line that two files side by side, or a review, still show whole. Data and generated files are free.</summary>
    [Fact]
    public void No_line_is_wider_than_a_screen()
        => Broken.Nowhere(
            from file in (IEnumerable<string>)
                [.. Repository.Files("src", "*.cs"), .. Repository.Files("src", "*.cshtml"), .. Repository.Files("tests", "*.cs")]
            from line in Repository.Lines(file).Index()
            where line.Item.Length > 150
            select $"{file}:{line.Index + 1} has {line.Item.Length} characters");
}
