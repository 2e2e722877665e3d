using System.Text;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Operators.StartUp;

/// <summary>
/// A page of help in Markdown. HTML in it is refused rather than shown as text: the operator should see it at start, not the people who need
/// help. What is left is headings, paragraphs, lists, emphasis and links.
/// </summary>
internal static class HelpFile
{
    private static readonly string[] Schemes = [Uri.UriSchemeHttps, Uri.UriSchemeMailto, "tel"];
    private static readonly MarkdownPipeline WithLines = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="StartUpRefusedException">Something stands in it that a page must not show.</exception>
    public static HtmlString Read(string file, byte[] bytes)
    {
        try
        {
            return Draw(file, bytes);
        }
        catch (ArgumentException nested)
        {
            // All that Markdig says of it: it goes no further down than it can come back from.
            throw new StartUpRefusedException($"{file} has too many parts within parts, such as quotes or brackets.", nested);
        }
    }

    private static HtmlString Draw(string file, byte[] bytes)
    {
        var document = Markdown.Parse(TextOf(file, bytes), WithLines);
        foreach (var node in document.Descendants())
        {
            if (FaultOf(node) is { } fault)
            {
                throw new StartUpRefusedException($"{file}, line {node.Line + 1}: {fault}");
            }

            Prepare(node);
        }

        return document.Count > 0 ? new(document.ToHtml(WithLines)) : throw new StartUpRefusedException($"{file} has no text in it.");
    }

    private static string TextOf(string file, byte[] bytes)
    {
        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n").Replace('\t', ' ');
            return TypedText.Refused(text) is { } sign
                ? throw new StartUpRefusedException(
                    $"{file}, line {TypedText.PlaceOf(text, sign).Line}: take out the hidden sign U+{char.ConvertToUtf32(sign, 0):X4}.")
                : text;
        }
        catch (DecoderFallbackException broken)
        {
            throw new StartUpRefusedException($"{file} is not text in UTF-8.", broken);
        }
    }

    private static string? FaultOf(MarkdownObject node) => node switch
    {
        HtmlBlock or HtmlInline => "HTML is not allowed. Write Markdown only.",
        LinkInline { IsImage: true } => "pictures are not shown. Describe it in words.",
        LinkInline link when !MayLead(link.Url) => "a link must begin with https:, mailto: or tel:.",
        AutolinkInline { IsEmail: false } link when !MayLead(link.Url) => "a link must begin with https:, mailto: or tel:.",
        _ => null,
    };

    private static bool MayLead(string? to) => Uri.TryCreate(to, UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme);

    // The page has a heading of its own, and what lies elsewhere need not know where somebody came from.
    private static void Prepare(MarkdownObject node)
    {
        switch (node)
        {
            case HeadingBlock heading:
                heading.Level = Math.Min(heading.Level + 1, 4);
                break;
            case LinkInline or AutolinkInline:
                node.GetAttributes().AddProperty("rel", "external noreferrer");
                break;
        }
    }
}
