using Microsoft.AspNetCore.Mvc;

namespace RecordsRequest.Web.Features.Requests;

public sealed class TellModel(RequestFiles files) : RequestPage(files)
{
    internal ILookup<ActionGroup?, Telling> Tellings => Current.Possible.Select(Telling.Of).ToLookup(telling => telling.Group);

    protected override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());
}
