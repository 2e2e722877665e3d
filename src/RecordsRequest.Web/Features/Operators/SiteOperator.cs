using Microsoft.AspNetCore.Html;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Operators;

/// <summary>Who runs this site for others, in their own words, by language. Without a name there is nothing of them. Letters say nothing.</summary>
public sealed record SiteOperator(
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyDictionary<string, string> Contacts,
    IReadOnlyDictionary<string, HtmlString> Helps,
    Logo? Logo)
{
    public string? Name => Names.GetValueOrDefault(Language.Current.Code);

    public string? Contact => Contacts.GetValueOrDefault(Language.Current.Code);

    /// <summary>What the operator wrote for people who need help nearby.</summary>
    public HtmlString? Help => Helps.GetValueOrDefault(Language.Current.Code);
}
