namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Where to tell of a hole, as RFC 9116 has it, when the operator says where.</summary>
internal static class SecurityContact
{
    private const string Setting = "App:SecurityContact";
    private const string Path = "/.well-known/security.txt";

    /// <summary>Half a year from when it is asked for: the file must end, so that nobody writes to where nobody reads.</summary>
    private const int DaysGood = 182;

    public static void MapSecurityContact(this WebApplication app)
    {
        if (app.Configuration[Setting] is not { Length: > 0 } contact)
        {
            return;
        }

        var site = app.Services.GetRequiredService<PublicUrl>().Address;
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], () => TypedResults.Text(
            $"Contact: {(Uri.TryCreate(contact, UriKind.Absolute, out _) ? contact : $"mailto:{contact}")}\n"
            + $"Expires: {time.GetUtcNow().AddDays(DaysGood):yyyy-MM-ddTHH:mm:ssZ}\n"
            + "Preferred-Languages: en, es\n"
            + (site is null ? "" : $"Canonical: {new Uri(site, Path)}\n")));
    }
}
