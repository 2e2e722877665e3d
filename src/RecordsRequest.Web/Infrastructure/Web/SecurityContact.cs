using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Where to tell of a hole, as RFC 9116 has it, when the operator says where.</summary>
internal static class SecurityContact
{
    public const string Setting = "App:SecurityContact";
    private const string Path = "/.well-known/security.txt";

    /// <summary>Half a year from when it is asked for: the file must end, so that nobody writes to where nobody reads.</summary>
    private const int DaysGood = 182;

    /// <summary>Whether it is left out, or somebody can be reached there.</summary>
    public static bool IsUnderstood(IConfiguration configuration) => string.IsNullOrEmpty(configuration[Setting]) || In(configuration) is not null;

    public static void MapSecurityContact(this WebApplication app)
    {
        if (In(app.Configuration) is not { } contact)
        {
            return;
        }

        var site = app.Services.GetRequiredService<PublicUrl>().Address;
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], () => TypedResults.Text(
            $"Contact: {contact.AbsoluteUri}\n"
            + $"Expires: {time.GetUtcNow().AddDays(DaysGood):yyyy-MM-ddTHH:mm:ssZ}\n"
            + "Preferred-Languages: en, es\n"
            + (site is null ? "" : $"Canonical: {new Uri(site, Path)}\n")));
    }

    private static Uri? In(IConfiguration configuration) => configuration[Setting] switch
    {
        var text when EmailAddress.TryParse(text, out var mail) => new($"mailto:{mail.Value}"),
        var text when Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("https" or "mailto" or "tel") => address,
        _ => null,
    };
}
