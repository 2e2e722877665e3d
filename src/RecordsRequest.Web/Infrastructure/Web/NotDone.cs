using Microsoft.AspNetCore.Mvc;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Why what was asked is not done now, though nothing is wrong with it. The problem page says so, and shows what was typed.</summary>
public enum NotDone
{
    ClockBehind,
    Damaged,
    ManyDrafts,
    ManyRequests,
    ManyEvents,
    ManyLetters,
    Busy,
    VisitEnded,
    WrongHost,
}

internal sealed record Refused(NotDone Why);

internal static class NotDoneAnswers
{
    extension(HttpContext context)
    {
        public StatusCodeResult Refuse(NotDone why)
        {
            context.Features.Set(new Refused(why));
            return new StatusCodeResult(why switch
            {
                NotDone.ClockBehind => StatusCodes.Status503ServiceUnavailable,
                NotDone.VisitEnded => StatusCodes.Status403Forbidden,
                NotDone.WrongHost => StatusCodes.Status400BadRequest,
                NotDone.Busy => StatusCodes.Status503ServiceUnavailable,
                NotDone.ManyDrafts or NotDone.ManyRequests or NotDone.ManyEvents or NotDone.ManyLetters => StatusCodes.Status409Conflict,
                NotDone.Damaged => StatusCodes.Status500InternalServerError,
            });
        }
    }
}
