using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>Keys of form tokens: beside the key ring, and wrapped by the same master key. Losing them costs one "page was open too long".</summary>
internal static class CookieKeys
{
    public const string Purpose = "cookie-keys";
    public const uint Kid = 0;

    public static void AddCookieKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("RecordsRequest");
        services.AddOptions<KeyManagementOptions>().Configure<StoragePaths, MasterKey, ILoggerFactory>((keys, paths, master, loggers) =>
        {
            PrivateFiles.MakeDirectory(paths.CookieKeys);
            keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(paths.CookieKeys), loggers);
            keys.XmlEncryptor = new CookieKeyWrapper(master);
        });
    }
}

internal sealed class CookieKeyWrapper(MasterKey master) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var wrapped = master.Wrap(CookieKeys.Kid, Encoding.UTF8.GetBytes(plaintextElement.ToString()), CookieKeys.Purpose);
        return new EncryptedXmlInfo(new XElement("wrapped", Convert.ToBase64String(wrapped)), typeof(CookieKeyUnwrapper));
    }
}

/// <summary>Made by Data Protection from the name that is stored beside each key.</summary>
internal sealed class CookieKeyUnwrapper(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var wrapped = Convert.FromBase64String(encryptedElement.Value);
        var plain = services.GetRequiredService<MasterKey>().Unwrap(CookieKeys.Kid, wrapped, CookieKeys.Purpose);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}
