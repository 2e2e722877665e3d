using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Letters;

internal static class RequestInWords
{
    extension(Words words)
    {
        public string AnswerBy(Situation now) => words.Day(now.AnswerBy);

        public string NoticeOf(ExtensionNotice notice) => (notice.InWriting, notice.PromisedOn) switch
        {
            (true, { } promised) => words.Fill(nameof(Wording.Notice_Until_Written), words.Day(notice.DatedOn), words.Day(promised)),
            (true, null) => words.Fill(nameof(Wording.Notice_Written), words.Day(notice.DatedOn)),
            (false, { } promised) => words.Fill(nameof(Wording.Notice_Until), words.Day(notice.DatedOn), words.Day(promised)),
            (false, null) => words.Fill(nameof(Wording.Notice), words.Day(notice.DatedOn)),
        };

        public string EndOf(Extension extension, string citation)
            => words.Fill(nameof(Wording.Overdue_Extended), words.Day(extension.Notice.DatedOn), words.Day(extension.DueOn), citation);

        public string FlawsOf(Extension extension, Deadline deadline)
        {
            var used = deadline.Extension?.Notice;
            return string.Join(' ', extension.Flaws.Select(flaw => words.Fill(
                flaw, "", deadline.Rule.Days, used is null ? null : words.Day(used.DatedOn), used?.PromisedOn is { } day ? words.Day(day) : null)));
        }

        /// <summary>A plan has no dates of care.</summary>
        public string Dates(ServiceDates dates, RequestDetails asked)
            => words.Dates(dates, asked.MadeOn, asked.Provider.Kind is PlaceKind.HealthPlan ? "_HealthPlan" : "");

        private string Dates(ServiceDates dates, DateOnly madeOn, string place) => dates switch
        {
            { Choice: DateChoice.All } => words[$"Dates_{dates.Choice}{place}"],
            { Choice: DateChoice.LastTwoYears } => words.Fill(
                $"Dates_{dates.Choice}{place}", words.Day(madeOn.AddYears(-ServiceDates.YearsLookedBack)), words.Day(madeOn)),
            { Choice: DateChoice.OneVisit, First: { Day: null } month } => words.Fill(nameof(Wording.Dates_OneVisit_Month), words.Month(month)),
            { Choice: DateChoice.OneVisit, First: { } day } => words.Fill(nameof(Wording.Dates_OneVisit), words.Day(day.Earliest)),
            { Choice: DateChoice.Range, First: { Day: { } } first, Last: { Day: { } } last }
                => words.Fill($"Dates_{dates.Choice}{place}", words.Day(first.Earliest), words.Day(last.Earliest)),
            { Choice: DateChoice.Range, First: { } first, Last: { } last }
                => words.Fill($"Dates_{dates.Choice}_Approximate{place}", words.EndOfRange(first), words.EndOfRange(last)),
            _ => throw new ArgumentException($"{dates.Choice} without its dates", nameof(dates)),
        };

        private string EndOfRange(PartialDate date)
            => date.Day is null ? words.Month(date) : words.Day(date.Earliest, nameof(Wording.Date_DayInRange));

        private string Month(PartialDate date) => words.Day(date.Earliest, nameof(Wording.Date_Month));
    }
}
