using System.Text.Json;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using RecordsRequest.Domain.Reminders;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>
/// The days to come as a calendar file. Calendars are shared and shown on locked phones: nothing personal is in it, and the reference number
/// tells requests apart. Alarms ring in the morning. A reminder keeps
/// its id however its day moves, so that a file read in anew moves it in the calendar too.
/// </summary>
internal static class CalendarFile
{
    private const int AlarmDaysBefore = 3;
    private const int AlarmHour = 9;

    public static string Write(AccessRequest request, IEnumerable<Reminder> coming, DateTimeOffset at, DemoMode demo)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//RecordsRequest//EN", Method = "PUBLISH" };
        foreach (var reminder in coming)
        {
            var title = demo.Marked($"{reminder.Kind.InWords("Calendar")} ({request.Reference})");
            var day = new CalendarEvent
            {
                Uid = $"{request.PublicId}-{JsonNamingPolicy.KebabCaseLower.ConvertName($"{reminder.Kind}")}@records-request",
                Summary = title,
                DtStamp = new CalDateTime(at.UtcDateTime),
                Start = new CalDateTime(reminder.On),
                End = new CalDateTime(reminder.On.AddDays(1)),
                Sequence = (int)request.Version,
                Transparency = "TRANSPARENT",
            };
            day.Alarms.Add(reminder.Kind is ReminderKind.Due
                ? Alarm(demo.Marked(Text.Calendar_Alarm), Duration.FromHours(AlarmHour - (AlarmDaysBefore * 24)))
                : Alarm(title, Duration.FromHours(AlarmHour)));
            calendar.Events.Add(day);
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static Alarm Alarm(string description, Duration when)
        => new() { Action = "DISPLAY", Description = description, Trigger = new Trigger(when) };
}
