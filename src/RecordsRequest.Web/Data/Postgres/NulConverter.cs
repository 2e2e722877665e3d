using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RecordsRequest.Web.Data.Postgres;

/// <summary>PostgreSQL takes no NUL in a text, not even to find nothing. What it becomes here is in no id of ours either.</summary>
internal sealed class NulConverter() : ValueConverter<string, string>(text => text.Replace('\0', '\uFFFD'), text => text);
