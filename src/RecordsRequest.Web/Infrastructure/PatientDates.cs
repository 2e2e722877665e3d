namespace RecordsRequest.Web.Infrastructure;

internal static class PatientDates
{
    extension(TimeProvider time)
    {
        /// <summary>The calendar day it is now in a time zone.</summary>
        public DateOnly TodayIn(TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime);
    }
}
