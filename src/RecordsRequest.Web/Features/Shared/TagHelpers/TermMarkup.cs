using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using RecordsRequest.Web.Features.Shared.Glossary;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

/// <summary>A word that opens its meaning in a native popover. Without popovers the meaning stands beside it.</summary>
internal static class TermMarkup
{
    public static IHtmlContent Explain(ViewContext view, string key, string words)
    {
        var term = Term.Find(key) ?? throw new InvalidOperationException($"The glossary has no term '{key}'.");
        var popover = $"term-{term.Key}";
        var button = Opener(popover, "app-term", words);
        var content = new HtmlContentBuilder().AppendHtml(button);
        // One meaning serves every use of the word on the page.
        return view.HttpContext.Items.TryAdd(popover, term) ? content.AppendHtml(Meaning(popover, term)) : content;
    }

    private static TagBuilder Meaning(string popover, Term term)
    {
        var close = Opener(popover, "app-link-button", Text.Term_Close);
        close.Attributes["popovertargetaction"] = "hide";
        var note = new TagBuilder("span");
        note.Attributes["id"] = popover;
        note.Attributes["popover"] = "";
        note.Attributes["role"] = "note";
        note.InnerHtml.AppendHtml(FieldMarkup.Element("strong", "app-term__word", term.Word())).Append($" {term.Meaning()} ").AppendHtml(close);
        return note;
    }

    private static TagBuilder Opener(string popover, string cssClass, string words)
    {
        var button = FieldMarkup.Element("button", cssClass, words);
        button.Attributes["type"] = "button";
        button.Attributes["popovertarget"] = popover;
        return button;
    }
}
