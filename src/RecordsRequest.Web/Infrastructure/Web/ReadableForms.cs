namespace RecordsRequest.Web.Infrastructure.Web;

internal sealed record ReadForm(IFormCollection Form);

/// <summary>
/// Reads a form before any page does: one that is too large or broken gets an answer that says so. What no page waits for is not read, and
/// neither is a form with files: no page asks for one.
/// </summary>
internal static class ReadableForms
{
    public static void UseReadableForms(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint() is not null && await ProblemOfAsync(context) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        await next(context);
    });

    private static async Task<int?> ProblemOfAsync(HttpContext context)
    {
        if (context.Request.ContentLength > ServerLimits.BodyBytes)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        // A form that was read before is one, whatever the header says, or if there is none.
        if (context.Request.GetTypedHeaders().ContentType?.MediaType == "multipart/form-data")
        {
            return StatusCodes.Status400BadRequest;
        }

        try
        {
            context.Features.Set(new ReadForm(await context.Request.ReadFormAsync(context.RequestAborted)));
            return null;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
