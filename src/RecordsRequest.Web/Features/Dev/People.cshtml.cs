using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.Prose;
using RecordsRequest.Web.Features.Guests;

namespace RecordsRequest.Web.Features.Dev;

public sealed class PeopleModel(GuestVisits visits) : PageModel
{
    public async Task<IActionResult> OnPostAsync(Guid person, CancellationToken cancellation)
    {
        if (SamplePeople.All.FirstOrDefault(sample => sample.OwnerId == person) is not { } sample)
        {
            return NotFound();
        }

        await visits.OpenAsync(HttpContext, new(sample.OwnerId, Shared: false, GuestKey.New()), cancellation);
        return Redirect($"/{sample.Language.Code}/requests");
    }
}
