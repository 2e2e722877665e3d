using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using RecordsRequest.Web.Features.Operators;
using RecordsRequest.Web.Features.Operators.StartUp;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Tests.Features.Operators;

/// <summary>What an operator sets wrong ends the start with one line that says what to do.</summary>
public sealed class OperatorSettingsTests : IDisposable
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData(" Library")]
    [InlineData("Lib\u200Frary")]
    [InlineData("Lib\u202Erary")]
    [InlineData("Lib\u0007rary")]
    [InlineData("Library\nof Austin")]
    [InlineData("A library whose name is far too long for the head of a page, 61")]
    public void A_name_that_no_page_can_show_well_is_refused(string name)
        => Assert.Equal(
            "The setting Operator:Name:es must be one line of at most 60 characters, without hidden signs and without blanks around it.",
            RefusalOf(("Name:en", "Library"), ("Name:es", name)));

    [Theory]
    [InlineData("Library \"Rosa\" <b>")]
    [InlineData("Bücherei Ñandú 图书馆")]
    public void A_name_with_quotation_marks_or_foreign_letters_is_as_good_as_any(string name)
        => Assert.Equal(name, Read(("Name:en", name), ("Name:es", name)).Names["es"]);

    [Fact]
    public void What_people_see_is_given_in_both_languages_or_in_none()
    {
        Assert.Contains("Operator:Name:es is missing", RefusalOf(("Name:en", "Library")), StringComparison.Ordinal);
        Assert.Contains("Operator:Name:en, Operator:Name:es", RefusalOf(("Name", "Library")), StringComparison.Ordinal);
        Assert.Contains("Operator:Name:en, Operator:Name:es", RefusalOf(("Name:fr", "Bibliothèque")), StringComparison.Ordinal);
        Assert.Contains("Operator:Color is not known", RefusalOf(("Color", "red")), StringComparison.Ordinal);
        Assert.Contains("Operator:Name is missing", RefusalOf(("Contact:en", "Call"), ("Contact:es", "Llame")), StringComparison.Ordinal);
        Assert.Contains("Operator:Name is missing", RefusalOf(("Logo", FileOf(Svg))), StringComparison.Ordinal);
        Assert.Empty(Read().Names);
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>")]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><path></svg>")]
    [InlineData("GIF89a")]
    [InlineData("\u0089PNG")]
    [InlineData("")]
    public void A_logo_that_is_no_picture_is_refused(string content)
        => Assert.Contains("is neither a PNG nor an SVG picture", RefusalOf(Named("Logo", FileOf(content))), StringComparison.Ordinal);

    [Fact]
    public void A_logo_is_known_by_its_first_bytes_and_must_be_light()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0];

        Assert.Equal("image/png", Read(Named("Logo", FileOf(png))).Logo!.ContentType);
        Assert.Equal("image/svg+xml", Read(Named("Logo", FileOf($"\uFEFF<?xml version=\"1.0\"?>\n<!-- drawn -->{Svg}"))).Logo!.ContentType);
        Assert.Contains("larger than 30000 bytes", RefusalOf(Named("Logo", FileOf(new byte[30_001]))), StringComparison.Ordinal);
        Assert.Contains("is not there or cannot be read", RefusalOf(Named("Logo", "nowhere.png")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Help\n\n<script>alert(1)</script>\n", 3, "HTML is not allowed")]
    [InlineData("# Help\n\nCall <b>us</b>\n", 3, "HTML is not allowed")]
    [InlineData("a\n\nb\n\n<!-- note -->\n", 5, "HTML is not allowed")]
    [InlineData("![logo](https://example.org/logo.png)", 1, "pictures are not shown")]
    [InlineData("Line one\n[here](javascript:alert(1))", 2, "a link must begin with")]
    [InlineData("[here](http://example.org)", 1, "a link must begin with")]
    [InlineData("[here](/en/requests)", 1, "a link must begin with")]
    [InlineData("[here](//example.org)", 1, "a link must begin with")]
    [InlineData("[here][1]\n\n[1]: data:text/html,x", 1, "a link must begin with")]
    [InlineData("<ftp://example.org>", 1, "a link must begin with")]
    [InlineData("Help\n\nhere \u202E there", 3, "U+202E")]
    public void Help_in_which_something_stands_that_no_page_shows_is_refused_with_its_line(string help, int line, string says)
    {
        var refusal = RefusalOf(("Name:en", "L"), ("Name:es", "L"), ("Help:en", FileOf("Good")), ("Help:es", FileOf(help)));

        Assert.Contains($", line {line}: ", refusal, StringComparison.Ordinal);
        Assert.Contains(says, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal);
    }

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    public void Help_with_parts_within_parts_without_end_is_refused(char sign)
    {
        var file = FileOf(new string(sign, 19_000));

        var refusal = RefusalOf(("Name:en", "L"), ("Name:es", "L"), ("Help:en", file), ("Help:es", file));

        Assert.Contains("has too many parts within parts", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_that_is_empty_too_large_or_no_text_is_refused()
    {
        Assert.Contains("has no text in it", Help(Encoding.UTF8.GetBytes(" \n")), StringComparison.Ordinal);
        Assert.Contains("larger than 20000 bytes", Help(new byte[20_001]), StringComparison.Ordinal);
        Assert.Contains("is not text in UTF-8", Help([0xFF, 0xFE, 0x41]), StringComparison.Ordinal);

        string Help(byte[] content) => RefusalOf(("Name:en", "L"), ("Name:es", "L"), ("Help:en", FileOf(content)), ("Help:es", FileOf(content)));
    }

    private static (string, string)[] Named(string setting, string value) => [("Name:en", "L"), ("Name:es", "L"), (setting, value)];

    private string RefusalOf(params (string Name, string Value)[] settings) => Assert.Throws<StartUpRefusedException>(() => Read(settings)).Message;

    private SiteOperator Read(params (string Name, string Value)[] settings)
    {
        var named = settings.Select(setting => KeyValuePair.Create($"Operator:{setting.Name}", (string?)setting.Value));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(named).Build();
        return new OperatorReader(configuration, new HostingEnvironment { ContentRootPath = _root }).Read();
    }

    private string FileOf(string content) => FileOf(Encoding.UTF8.GetBytes(content));

    private string FileOf(byte[] content)
    {
        var file = Path.Combine(_root, Path.GetRandomFileName());
        File.WriteAllBytes(file, content);
        return file;
    }
}
