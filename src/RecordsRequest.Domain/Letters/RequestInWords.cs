using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Prose;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Letters;

/// <summary>Parts of a request and of what an office wrote, as every letter words them.</summary>
internal static class RequestInWords
{
    extension(Words words)
    {
        /// <summary>By when a follow-up letter asks for an answer.</summary>
        public string AnswerBy(Situation now) => words.Day(now.AnswerBy);

        /// <summary>That an office said that it needs more time.</summary>
        public string NoticeOf(ExtensionNotice notice) => notice.PromisedOn is { } promised
            ? words.Fill(nameof(Wording.Notice_Until), words.Day(notice.DatedOn), words.Day(promised))
            : words.Fill(nameof(Wording.Notice), words.Day(notice.DatedOn));

        /// <summary>What a notice of more time lacks, one sentence for each flaw.</summary>
        public string FlawsOf(Extension extension, DeadlineRule rule) => string.Join(' ', extension.Flaws.Select(flaw => words.Fill(flaw, "", rule.Days)));

        /// <summary>Dates of care as a phrase. A month without a day is said to be approximate.</summary>
        /// <param name="dates">The dates wanted.</param>
        /// <param name="madeOn">The day of the letter; "the last two years" end on it.</param>
        public string Dates(ServiceDates dates, DateOnly madeOn) => dates switch
        {
            { Choice: DateChoice.All } => words[nameof(Wording.Dates_All)],
            { Choice: DateChoice.LastTwoYears } => words.Fill(nameof(Wording.Dates_LastTwoYears), words.Day(madeOn.AddYears(-2)), words.Day(madeOn)),
            { Choice: DateChoice.OneVisit, First: { Day: null } month } => words.Fill(nameof(Wording.Dates_OneVisit_Month), words.Month(month)),
            { Choice: DateChoice.OneVisit, First: { } day } => words.Fill(nameof(Wording.Dates_OneVisit), words.Day(day.Earliest)),
            { Choice: DateChoice.Range, First: { Day: { } } first, Last: { Day: { } } last } => words.Fill(nameof(Wording.Dates_Range), words.Day(first.Earliest), words.Day(last.Earliest)),
            { Choice: DateChoice.Range, First: { } first, Last: { } last } => words.Fill(nameof(Wording.Dates_Range_Approximate), words.EndOfRange(first), words.EndOfRange(last)),
            _ => throw new ArgumentException($"{dates.Choice} without its dates", nameof(dates)),
        };

        private string EndOfRange(PartialDate date) => date.Day is null ? words.Month(date) : words.Day(date.Earliest, nameof(Wording.Date_DayInRange));

        private string Month(PartialDate date) => words.Day(date.Earliest, nameof(Wording.Date_Month));
    }
}
