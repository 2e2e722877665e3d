using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>
/// What is believed of what lies where keys of form tokens are kept: a key whose secret this app wrapped. Data Protection would take a secret that
/// stands in clear, and words that revoke every key, from whoever can write there without our master key.
/// </summary>
internal static class CookieKeyXml
{
    private const string Secret = "encryptedSecret";

    private static readonly XNamespace Protection = "http://schemas.asp.net/2015/03/dataProtection";

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 65_536,
    };

    /// <summary>As Data Protection names it. The number is the key's, so that none is there twice.</summary>
    public static string NameOf(Guid key) => $"key-{key}";

    public static Guid? IdOf(XElement element)
        => element.Name == "key" && Guid.TryParse((string?)element.Attribute("id"), CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <exception cref="XmlException">It is damaged, or not a key of ours under this name.</exception>
    public static XElement Read(string xml, string name)
    {
        using var reader = XmlReader.Create(new StringReader(xml), Safe);
        var element = XElement.Load(reader);
        return IdOf(element) is { } id && name == NameOf(id) && IsWrapped(element) ? element : throw new XmlException();
    }

    // Beside a secret that we wrapped, for another key, one in clear could stand that is read first.
    private static bool IsWrapped(XElement key)
        => key.Descendants().Where(part => part.Name.LocalName is Secret or "masterKey").ToList() is [{ Parent.Parent.Parent: { } above } secret]
            && above == key && secret.Name == Protection + Secret
            && secret.Attribute("decryptorType")?.Value.StartsWith(Unwrapper, StringComparison.Ordinal) is true;

    private static string Unwrapper => $"{typeof(CookieKeyUnwrapper).FullName}, {typeof(CookieKeyUnwrapper).Assembly.GetName().Name},";
}
