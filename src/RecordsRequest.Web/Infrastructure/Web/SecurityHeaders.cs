using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Net.Http.Headers;

namespace RecordsRequest.Web.Infrastructure.Web;

internal static class SecurityHeaders
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string Download = "sandbox; default-src 'none'";

    // In a sandbox Chromium's viewer stays empty (threat-model.md).
    private const string Viewer = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app)
    {
        var secure = app.ApplicationServices.GetRequiredService<PublicUrl>().IsSecure;
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                Write(context, secure);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static void Write(HttpContext context, bool secure)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Gives(headers, "attachment") || IsOnlyAPicture(context) ? Download
            : Gives(headers, "inline") ? Viewer : PagePolicy(context);
        headers["Reporting-Endpoints"] = $"csp=\"{CspReports.Path}\"";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), "
            + "publickey-credentials-get=(self), publickey-credentials-create=(self)";
        headers.CacheControl = CacheFor(context);
        if (Gives(headers, "attachment") || Gives(headers, "inline"))
        {
            // Made or opened anew for each answer, and kept by nobody: there is nothing to ask a part of.
            headers.AcceptRanges = "none";
        }

        if (secure)
        {
            headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
        }

        if (!PublicPages.MayBeIndexed(context))
        {
            headers["X-Robots-Tag"] = "noindex, noarchive";
        }
    }

    private static string PagePolicy(HttpContext context)
    {
        var nonce = context.RequestServices.GetRequiredService<CspNonce>().Value;
        return $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'; report-to csp";
    }

    private static bool Gives(IHeaderDictionary headers, string file)
        => headers.ContentDisposition is [{ } disposition, ..] && disposition.StartsWith(file, StringComparison.OrdinalIgnoreCase);

    private static bool IsOnlyAPicture(HttpContext context)
        => context.Response.StatusCode < 400 && context.GetEndpoint()?.Metadata.GetMetadata<OnlyAPicture>() is not null;

    /// <summary>Pages are never kept. A file whose name carries its fingerprint never changes; other public files are asked about again.</summary>
    private static string CacheFor(HttpContext context)
    {
        if (IsOnlyAPicture(context))
        {
            return Forever;
        }

        if (context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null || context.Response.StatusCode >= 400)
        {
            return CacheControlHeaderValue.NoStoreString;
        }

        return context.Response.Headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal)
            ? Forever
            : CacheControlHeaderValue.NoCacheString;
    }
}

/// <summary>Of an address that gives a picture which others drew: opened by itself it runs nothing, and its address changes when it does.</summary>
internal sealed class OnlyAPicture;
