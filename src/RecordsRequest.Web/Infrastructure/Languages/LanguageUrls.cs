using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace RecordsRequest.Web.Infrastructure.Languages;

/// <summary>Links to pages stay in the language of the page they are on.</summary>
internal sealed class LanguageUrlFactory : IUrlHelperFactory
{
    private readonly UrlHelperFactory _factory = new();

    public IUrlHelper GetUrlHelper(ActionContext context) => new LanguageUrls(_factory.GetUrlHelper(context));
}

internal sealed class LanguageUrls(IUrlHelper inner) : IUrlHelper
{
    public ActionContext ActionContext => inner.ActionContext;

    public string? RouteUrl(UrlRouteContext routeContext)
    {
        var values = new RouteValueDictionary(routeContext.Values);
        values.TryAdd(Language.RouteKey, Language.Current.Code);
        routeContext.Values = values;
        return inner.RouteUrl(routeContext);
    }

    public string? Action(UrlActionContext actionContext) => inner.Action(actionContext);

    public string? Content(string? contentPath) => inner.Content(contentPath);

    public bool IsLocalUrl(string? url) => inner.IsLocalUrl(url);

    public string? Link(string? routeName, object? values) => inner.Link(routeName, values);
}
