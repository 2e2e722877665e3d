using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RecordsRequest.Web.Data.Mappings;

/// <summary>Instants as UTC ticks, which SQLite can order and compare.</summary>
public sealed class InstantConverter()
    : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
