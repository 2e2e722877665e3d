using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace RecordsRequest.Web.Features.YourData;

/// <summary>Pages to be read from a disk, without us and without a network.</summary>
public sealed class TakenPages(ICompositeViewEngine views, ITempDataDictionaryFactory temporary)
{
    public async Task<byte[]> DrawAsync(ActionContext context, string name, object model)
    {
        var view = views.GetView(null, $"/Features/YourData/{name}.cshtml", isMainPage: true).EnsureSuccessful([]).View!;
        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        await using var page = new StringWriter();
        await view.RenderAsync(new ViewContext(context, view, data, temporary.GetTempData(context.HttpContext), page, new HtmlHelperOptions()));
        return Encoding.UTF8.GetBytes(page.ToString());
    }
}

public sealed record TakenPage(string Name, string File);

public sealed record TakenList(DateOnly Day, IReadOnlyList<TakenPage> Pages);
