using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;

namespace RecordsRequest.Web.Features.YourData;

/// <summary>What was deleted between reading and writing, in another tab say, is not there; it is no fault of ours.</summary>
internal sealed class GoneMeanwhile : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is DbUpdateException { IsOrphan: true })
        {
            context.Result = new NotFoundResult();
        }
    }
}
