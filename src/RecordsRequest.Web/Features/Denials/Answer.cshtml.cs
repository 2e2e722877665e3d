using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Denials;

public sealed class AnswerModel(RequestFiles files) : RequestPage(files)
{
    public DenialAdvice Advice { get => Loaded.Of(field); private set; }

    protected override Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (DenialCheck.Of(Current.Details, Current.History) is not { } check)
        {
            return Task.FromResult<IActionResult>(Redirect(Current.History.Denial is null
                ? RequestUrls.Of(Current.Request, RequestAction.Deny)
                : RequestUrls.Of(Current.Request, Notice.Stale)));
        }

        Advice = new(check, Current);
        return Task.FromResult<IActionResult>(Page());
    }
}
