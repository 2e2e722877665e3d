using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

/// <summary>The parts every field shares: id, hint, error, and how they are tied together.</summary>
internal sealed class FieldMarkup(ViewContext view, ModelExpression model, string? hint)
{
    public string Name { get; } = view.ViewData.TemplateInfo.GetFullHtmlFieldName(model.Name);

    public string Id => IdOf(Name);

    public string? Error => view.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors is [{ } first, ..]
        ? first.ErrorMessage
        : null;

    public string? Typed => TypedIn(Name) ?? model.Model?.ToString();

    public string? DescribedBy
    {
        get
        {
            var ids = string.Join(' ', ((string?[])[hint is null ? null : HintId, Error is null ? null : ErrorId]).OfType<string>());
            return ids.Length == 0 ? null : ids;
        }
    }

    private string HintId => $"{Id}-hint";

    private string ErrorId => $"{Id}-error";

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public string? TypedIn(string name) => view.ViewData.ModelState.TryGetValue(name, out var entry) ? entry.AttemptedValue : null;

    public void AppendHintAndError(IHtmlContentBuilder html)
    {
        if (hint is not null)
        {
            html.AppendHtml(Element("span", "usa-hint", hint, HintId));
        }

        if (Error is not null)
        {
            var message = Element("span", "usa-error-message", null, ErrorId);
            message.InnerHtml.AppendHtml(Element("span", "app-sr", $"{Text.Errors_Prefix} ")).Append(Error);
            html.AppendHtml(message);
        }
    }

    public static TagBuilder Element(string tag, string cssClass, string? text = null, string? id = null)
    {
        var element = new TagBuilder(tag);
        element.AddCssClass(cssClass);
        if (id is not null)
        {
            element.Attributes["id"] = id;
        }

        if (text is not null)
        {
            element.InnerHtml.Append(text);
        }

        return element;
    }

    /// <summary>The caption of a field or a group. As the page's question it is also the h1.</summary>
    public static IHtmlContent Caption(TagBuilder caption, string text, bool isHeading)
    {
        if (!isHeading)
        {
            caption.InnerHtml.Append(text);
            return caption;
        }

        var heading = Element("h1", "app-question", null);
        heading.InnerHtml.Append(text);
        caption.InnerHtml.AppendHtml(heading);
        return caption;
    }
}
