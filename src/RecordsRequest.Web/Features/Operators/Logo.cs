using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Operators;

/// <summary>A picture of the operator's. Whatever is in it, it is only ever a picture: see <see cref="SecurityHeaders"/>.</summary>
public sealed record Logo(byte[] Bytes, string ContentType)
{
    private const string Path = "/operator/logo";

    /// <summary>Another picture has another address, so that browsers may keep each.</summary>
    public string Url { get; } = $"{Path}?{Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 8))}";

    internal static void Map(IEndpointRouteBuilder routes)
        => routes.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], Answer).WithMetadata(new OnlyAPicture()).DisableRateLimiting();

    private static Results<FileContentHttpResult, NotFound> Answer(SiteOperator site)
        => site.Logo is { } logo ? TypedResults.Bytes(logo.Bytes, logo.ContentType) : TypedResults.NotFound();
}
