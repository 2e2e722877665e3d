using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Routing.Matching;

namespace RecordsRequest.Web.Infrastructure.Languages;

/// <summary>Puts every page under /en and /es, except the tools of developers.</summary>
internal sealed class LanguageRoutes : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        foreach (var route in model.Selectors.Select(selector => selector.AttributeRouteModel).OfType<AttributeRouteModel>()
            .Where(route => route.Template?.TrimStart('/').StartsWith("dev/", StringComparison.Ordinal) is false))
        {
            route.Template = AttributeRouteModel.CombineTemplates($"{{{Language.RouteKey}:language}}", route.Template?.TrimStart('/'));
        }
    }
}

/// <summary>Route constraint: one of our languages. No other first part of a path, "/css" say, leads to a page.</summary>
internal sealed class LanguageConstraint : IRouteConstraint, IParameterLiteralNodeMatchingPolicy
{
    public bool MatchesLiteral(string parameterName, string literal) => Language.Find(literal) is not null;

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
        => Language.Find(values[routeKey] as string) is not null;
}
