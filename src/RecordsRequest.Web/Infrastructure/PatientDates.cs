namespace RecordsRequest.Web.Infrastructure;

internal static class PatientDates
{
    extension(DateTimeOffset at)
    {
        public DateOnly DayIn(TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
    }

    extension(TimeProvider time)
    {
        public DateOnly TodayIn(TimeZoneInfo zone) => time.GetUtcNow().DayIn(zone);
    }
}
