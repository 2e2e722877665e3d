namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>What a person tells the operator about a row that is damaged, such as "4F7A-09C2"; the command "check" names it, too.</summary>
public static class RowNumbers
{
    /// <summary>The end of an id is random; its beginning is a time.</summary>
    public static string Of(Guid id) => id.ToString("N").ToUpperInvariant()[^8..].Insert(4, "-");
}
