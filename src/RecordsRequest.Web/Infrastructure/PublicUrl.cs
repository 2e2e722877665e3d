namespace RecordsRequest.Web.Infrastructure;

/// <summary>The address people reach the site at. It decides names and flags of every cookie.</summary>
/// <remarks>Without a setting the site serves plain HTTP on this machine only; start-up sees to that.</remarks>
public sealed class PublicUrl(IConfiguration configuration)
{
    public const string Setting = "App:PublicUrl";

    public Uri? Address { get; } = Uri.TryCreate(configuration[Setting], UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;

    public bool IsSecure => Address?.Scheme == Uri.UriSchemeHttps;

    /// <summary>The name a cookie of ours goes by: bound to this host where the browser can hold to it.</summary>
    public string CookieName(string name) => IsSecure ? $"__Host-{name}" : name;

    public CookieBuilder Cookie(string name, SameSiteMode sameSite) => new()
    {
        Name = CookieName(name),
        Path = "/",
        HttpOnly = true,
        IsEssential = true,
        SameSite = sameSite,
        SecurePolicy = IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None,
    };

    /// <summary>Whether a form that says it comes from this origin is one of our own pages.</summary>
    public bool IsOurs(string origin, HttpRequest request)
        => origin == (Address is { } address && IsSecure ? address.GetLeftPart(UriPartial.Authority) : $"{request.Scheme}://{request.Host}");
}
