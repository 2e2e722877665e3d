using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

internal sealed class FieldMarkup(ViewContext view, ModelExpression model, string? hint)
{
    public string Name { get; } = view.ViewData.TemplateInfo.GetFullHtmlFieldName(model.Name);

    public string Id => IdOf(Name);

    public string? Error => view.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors is [{ } first, ..]
        ? first.ErrorMessage
        : null;

    public string? Typed => TypedIn(Name) ?? model.Model?.ToString();

    private string HintId => $"{Id}-hint";

    private string ErrorId => $"{Id}-error";

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public string? TypedIn(string name) => view.ViewData.ModelState.TryGetValue(name, out var entry) ? entry.AttemptedValue : null;

    /// <summary>What the browser may fill in, and keeps for it: nothing on a device that others use.</summary>
    public string Filling(string? own) => Infrastructure.Visitor.IsOnSharedDevice(view.HttpContext.User) ? "off" : own ?? "off";

    public void DrawLabel(TagHelperOutput output, string caption, bool isHeading)
    {
        BeginGroup(output);
        var label = Element("label", "usa-label");
        label.Attributes["for"] = Id;
        output.Content.AppendHtml(Caption(label, caption, isHeading));
        AppendHintAndError(output.Content);
    }

    public void DrawSet(TagHelperOutput output, string legend, bool isHeading, IHtmlContent fields)
    {
        BeginGroup(output);
        var set = Element("fieldset", "usa-fieldset");
        Describe(set);
        set.InnerHtml.AppendHtml(Caption(Element("legend", "usa-legend"), legend, isHeading));
        AppendHintAndError(set.InnerHtml);
        set.InnerHtml.AppendHtml(fields);
        output.Content.SetHtmlContent(set);
    }

    public void Describe(TagBuilder element)
    {
        if (hint is not null || Error is not null)
        {
            element.Attributes["aria-describedby"] = hint is null ? ErrorId : Error is null ? HintId : $"{HintId} {ErrorId}";
        }
    }

    public void MarkWrong(TagBuilder input)
    {
        if (Error is not null)
        {
            input.Attributes["aria-invalid"] = "true";
        }
    }

    private void BeginGroup(TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "usa-form-group" : "usa-form-group usa-form-group--error");
    }

    private void AppendHintAndError(IHtmlContentBuilder html)
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

    public static IHtmlContent Caption(TagBuilder caption, string text, bool isHeading)
    {
        _ = isHeading ? caption.InnerHtml.AppendHtml(Element("h1", "app-question", text)) : caption.InnerHtml.Append(text);
        return caption;
    }
}
