using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data.Postgres;

/// <summary>Where Data Protection keeps the keys of form tokens: in the database, so that each node takes the forms of every other.</summary>
internal sealed partial class CookieKeyRows(PostgresProvider provider, ILogger<CookieKeyRows> logger) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = provider.Open();
        using var command = new NpgsqlCommand("SELECT \"Id\", \"Xml\" FROM \"CookieKeys\"", connection);
        using var rows = command.ExecuteReader();
        var keys = new List<XElement>();
        while (rows.Read())
        {
            if (Read(rows.GetGuid(0), rows.GetString(1)) is { } key)
            {
                keys.Add(key);
            }
        }

        return keys;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        var id = CookieKeyXml.IdOf(element) ?? throw new NotSupportedException("Only keys are kept.");
        using var connection = provider.Open();
        using var command = new NpgsqlCommand("INSERT INTO \"CookieKeys\" (\"Id\", \"Xml\") VALUES ($1, $2)", connection);
        command.Parameters.Add(new() { Value = id });
        command.Parameters.Add(new() { Value = element.ToString(SaveOptions.DisableFormatting) });
        command.ExecuteNonQuery();
    }

    /// <summary>A damaged key is left out, and a new one made: otherwise every page with a form would fail.</summary>
    private XElement? Read(Guid id, string xml)
    {
        try
        {
            return CookieKeyXml.Read(xml, CookieKeyXml.NameOf(id));
        }
        catch (XmlException damaged)
        {
            LogDamaged(logger, damaged, RowNumbers.Of(id));
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The key of form tokens {Reference} is damaged and left out; forms that are open now come back with "
        + "their text")]
    private static partial void LogDamaged(ILogger logger, Exception damaged, string reference);
}
