namespace RecordsRequest.Web.Data.Postgres;

/// <summary>A key of form tokens, wrapped by the master key, where every node finds it.</summary>
public sealed class CookieKeyRow
{
    public required Guid Id { get; init; }

    public required string Xml { get; init; }
}
