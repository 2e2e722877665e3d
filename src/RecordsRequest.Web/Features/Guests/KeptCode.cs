namespace RecordsRequest.Web.Features.Guests;

/// <param name="Mark">Tells one code from the next without telling the code.</param>
/// <param name="MadeAt">Null for a code from before this was kept.</param>
public sealed record KeptCode(string Mark, DateTimeOffset? MadeAt)
{
    public static string? MarkOf(byte[]? hash) => hash is null ? null : Convert.ToHexStringLower(hash.AsSpan(0, 4));
}
