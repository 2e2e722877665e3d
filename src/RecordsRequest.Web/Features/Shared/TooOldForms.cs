using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Shared;

/// <summary>Accepts no form without its token. A page that was open too long comes back with all that was typed; its handler never runs.</summary>
internal sealed class TooOldForms(IAntiforgery tokens) : IAsyncAuthorizationFilter, IAsyncPageFilter, IAntiforgeryPolicy
{
    /// <summary>The last filter of this kind decides; the framework's own has order 1000.</summary>
    public const int AfterTheFrameworks = 2000;
    private bool _isTooOld;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        _isTooOld = HttpMethods.IsPost(context.HttpContext.Request.Method) && !await tokens.IsRequestValidAsync(context.HttpContext);
        if (_isTooOld && !typeof(IShowsTypedTextAgain).IsAssignableFrom((context.ActionDescriptor as CompiledPageActionDescriptor)?.ModelTypeInfo))
        {
            context.Result = new BadRequestResult();
        }
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!_isTooOld)
        {
            await next();
            return;
        }

        var why = context.HttpContext.HasFormCookie() ? Text.Form_TooOld : Text.Form_NoCookies;
        var again = context.HandlerInstance is IShowsTypedTextAgain page
            ? await page.ShowAgainAsync(why, StatusCodes.Status400BadRequest, context.HttpContext.RequestAborted)
            : null;
        context.Result = again as PageResult ?? (IActionResult)new BadRequestResult();
    }
}
