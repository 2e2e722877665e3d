using System.Text;
using System.Xml;
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
            keys.XmlRepository = new CookieKeyFiles(paths.CookieKeys, loggers);
            keys.XmlEncryptor = new CookieKeyWrapper(master);
        });
    }
}

/// <summary>
/// Makes its directory with the first key, so that a start that is refused leaves nothing behind. A damaged key is left out, and a new one made:
/// otherwise every page with a form would fail.
/// </summary>
internal sealed partial class CookieKeyFiles(string path, ILoggerFactory loggers) : FileSystemXmlRepository(new DirectoryInfo(path), loggers)
{
    private readonly ILogger _logger = loggers.CreateLogger<CookieKeyFiles>();

    public override IReadOnlyCollection<XElement> GetAllElements() => System.IO.Directory.Exists(path)
        ? [.. System.IO.Directory.EnumerateFiles(path, "*.xml").Select(Read).OfType<XElement>()]
        : [];

    public override void StoreElement(XElement element, string friendlyName)
    {
        PrivateFiles.MakeDirectory(path);
        base.StoreElement(element, friendlyName);
        PrivateFiles.MakeDirectory(path); // and its new file is as private
    }

    private XElement? Read(string file)
    {
        try
        {
            return CookieKeyXml.Read(File.ReadAllText(file), Path.GetFileNameWithoutExtension(file));
        }
        catch (XmlException damaged)
        {
            LogDamaged(_logger, damaged, file);
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The key of form tokens {File} is damaged and left out; forms that are open now come back with their text")]
    private static partial void LogDamaged(ILogger logger, Exception damaged, string file);
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
