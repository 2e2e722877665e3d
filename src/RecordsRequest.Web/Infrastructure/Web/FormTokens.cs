using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>The cookie half of the token every form carries, and the keys that sign it. They are not the keys of personal data: losing them costs an open page.</summary>
internal static class FormTokens
{
    public const string Cookie = "af";
    private const string Application = "RecordsRequest";

    public static void AddFormTokens(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<AntiforgeryOptions>>(provider => new ConfigureOptions<AntiforgeryOptions>(tokens =>
        {
            tokens.Cookie = provider.GetRequiredService<PublicUrl>().Cookie(Cookie, SameSiteMode.Strict);
            tokens.SuppressXFrameOptionsHeader = true;
        }));
        services.AddDataProtection().SetApplicationName(Application);
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(keys =>
        {
            var folder = provider.GetRequiredService<StoragePaths>().CookieKeys;
            PrivateFiles.MakeDirectory(folder);
            keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folder), provider.GetRequiredService<ILoggerFactory>());
        }));
    }
}
