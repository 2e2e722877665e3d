using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Letters;

/// <summary>
/// The letter that says the answer is late. It prints its dates, so that the reader can check them, and threatens nothing (law.md 4.3).
/// While only the time of a state's law has passed it says that, and leaves the Office for Civil Rights out.
/// </summary>
public static class OverdueLetter
{
    /// <summary>Calendar days the office is given for its answer to this letter. Our choice; the law names no number.</summary>
    public const int AnswerDays = 10;

    /// <summary>Writes the letter.</summary>
    /// <param name="details">The request.</param>
    /// <param name="reference">Reference printed on each page.</param>
    /// <param name="history">What has happened.</param>
    /// <param name="language">English for the office; Spanish is the patient's copy.</param>
    /// <param name="today">The patient's today; printed as the date of the letter.</param>
    /// <exception cref="InvalidOperationException">Nothing is late yet, or no clock runs.</exception>
    public static Letter Write(RequestDetails details, string reference, RequestHistory history, LetterLanguage language, DateOnly today)
    {
        if (EventRules.FaultsOf(new LetterMadeFacts(default, Overdue: true), history, details.MadeOn, today) is not [])
        {
            throw new InvalidOperationException("An overdue letter before the first overdue day.");
        }

        var words = new Words(language);
        var onlyState = history.Clocks!.IsLateUnderStateOnlyOn(today);
        var stationery = new Stationery(details, reference, words);
        return stationery.Letter(LetterKind.Overdue, words[nameof(Wording.Overdue_Title)],
        [
            .. stationery.Head(today),
            new SubjectBlock(words[onlyState ? nameof(Wording.Overdue_Subject_State) : nameof(Wording.Overdue_Subject)], words.Fill(nameof(Wording.Overdue_Note), words.Day(details.MadeOn))),
            stationery.Patient(),
            new OverdueStory(history, words, today).Paragraph(),
            .. Items(details, history, words),
            new ParagraphBlock(string.Join(' ', Asked(details, history, words, today)), words[nameof(Wording.Overdue_Ask_Lead)]),
            new ParagraphBlock(words[onlyState ? nameof(Wording.Overdue_Settle) : nameof(Wording.Overdue_Ocr)]),
            new ContactAsked(details, words).Paragraph(),
            stationery.Signature(signature: null),
            new SmallPrintBlock([words.Fill(nameof(Wording.Overdue_FirstLetter), words.Day(details.MadeOn)), words[nameof(Wording.Overdue_Copy)]]),
        ]);
    }

    private static IEnumerable<LetterBlock> Items(RequestDetails details, RequestHistory history, Words words)
    {
        if (history.LastArrival is null)
        {
            return [new ParagraphBlock(words[nameof(Wording.Overdue_Nothing)])];
        }

        var asked = new RecordsAsked(details, words);
        return details.Items.Zip(history.Outcomes)
            .GroupBy(pair => pair.Second, pair => asked.Label(pair.First))
            .OrderBy(group => PlaceOf(group.Key))
            .SelectMany(group => new LetterBlock[] { new ParagraphBlock(words[$"Overdue_Items_{group.Key}"]), new ListBlock([.. group]) });
    }

    private static int PlaceOf(ItemOutcome outcome) => outcome switch
    {
        ItemOutcome.All => 0,
        ItemOutcome.NoneExist => 1,
        ItemOutcome.Refused => 2,
        ItemOutcome.Part => 3,
        ItemOutcome.Waiting => 4,
    };

    private static IEnumerable<string> Asked(RequestDetails details, RequestHistory history, Words words, DateOnly today)
    {
        var ask = history.LastArrival is null ? nameof(Wording.Overdue_Ask_All) : nameof(Wording.Overdue_Ask_Missing);
        yield return words.Fill(ask, words.Day(today.AddDays(AnswerDays)));
        if (history.Outcomes.Contains(ItemOutcome.Refused))
        {
            yield return words[nameof(Wording.Overdue_Ask_Refused)];
        }

        if (details.Delivery.Form is RecordForm.Electronic && details.Provider.Kind is not PlaceKind.HealthPlan)
        {
            yield return words[nameof(Wording.Overdue_Blocking)];
        }
    }
}
