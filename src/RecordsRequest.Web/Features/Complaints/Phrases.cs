using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Complaints;

internal static class Phrases
{
    public static string LastDay(ComplaintGround ground, DateOnly today) => (ground.LastDayOn.DayNumber - today.DayNumber) switch
    {
        < 0 => Sentences.Say(Text.Complaint_Over, Sentences.Day(ground.LastDayOn), ComplaintWindow.Days),
        0 => Sentences.Say(Text.Complaint_LastDayToday, ground.LastDayOn),
        1 => Sentences.Say(Text.Complaint_LastDay_One, ground.LastDayOn),
        var days => Sentences.Say(Text.Complaint_LastDay_Other, Sentences.Day(ground.LastDayOn), days),
    };
}
