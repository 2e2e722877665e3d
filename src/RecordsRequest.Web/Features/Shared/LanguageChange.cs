using Microsoft.AspNetCore.Mvc.Filters;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Shared;

/// <summary>A form that comes with this field is shown again in the language of its new address. Nothing is checked or recorded.</summary>
internal sealed class LanguageChange : IAsyncPageFilter
{
    public const string Field = "speak";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HttpContext.Features.Get<ReadForm>() is { Form: var sent } && sent.ContainsKey(Field)
            && context.HandlerInstance is IShowsTypedTextAgain page)
        {
            context.Result = await page.ShowAgainAsync(message: null, StatusCodes.Status200OK, context.HttpContext.RequestAborted);
            return;
        }

        await next();
    }
}
