namespace RecordsRequest.Web.Infrastructure;

internal static class PatientDates
{
    extension(DateTimeOffset at)
    {
        /// <summary>The calendar day it was at that instant in a time zone.</summary>
        public DateOnly DayIn(TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
    }

    extension(TimeProvider time)
    {
        /// <summary>The calendar day it is now in a time zone.</summary>
        public DateOnly TodayIn(TimeZoneInfo zone) => time.GetUtcNow().DayIn(zone);
    }
}
