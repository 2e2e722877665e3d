using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Letters;

/// <summary>45 CFR 164.524(b)(2). While the federal time runs, only the special rule is said to have passed.</summary>
internal sealed class OverdueStory(Situation now, Words words)
{
    private readonly RequestHistory _history = now.History;
    private readonly Deadline _deadline = now.History.Running.Federal;

    public ParagraphBlock Paragraph() => new(string.Join(' ', Sentences()), words[nameof(Wording.FollowUp_Happened_Lead)]);

    private IEnumerable<string> Sentences() =>
    [
        .. new Proof(_history, words).Sentences(),
        .. _history.Running.IsLateUnderSpecialOnlyOn(now.Today) ? new SpecialStory(_history, words).Sentences() : UnderTheFederalRule(),
        .. _history.ReadyOtherwise is { } ready
            ? [words.Fill($"Overdue_Ready_{now.Details.Delivery.Method}", words.Day(ready.On))]
            : Array.Empty<string>(),
    ];

    private IEnumerable<string> UnderTheFederalRule()
    {
        if (_deadline.Extension is null)
        {
            yield return words.Fill(
                nameof(Wording.Overdue_FirstLimit), _deadline.Rule.Days, words.Day(_deadline.FirstLimitOn), _deadline.Rule.Citation);
        }

        if (_history.Extensions is [])
        {
            yield return words[nameof(Wording.Overdue_NoNotice)];
        }

        var special = _history.Running.Special is { } rule && rule.DueOn < now.Today ? rule : null;
        foreach (var extension in _history.Extensions.Where(extension => !SaysTheSame(special, extension)))
        {
            yield return Sentence(extension);
        }

        if (special is not null)
        {
            yield return new SpecialStory(_history, words).LastDay(special);
        }
    }

    // Only a promise under the federal rule, and more time under the other, which says the same day.
    private static bool SaysTheSame(Deadline? special, Extension extension)
        => extension.Verdict is ExtensionVerdict.OnlyAPromise
            && special?.Extension is { } moved && (moved.Notice, moved.DueOn) == (extension.Notice, extension.Notice.PromisedOn);

    private string Sentence(Extension extension) => (extension.Verdict, extension.Notice.PromisedOn) switch
    {
        (ExtensionVerdict.Valid, _) => Extended(extension),
        (ExtensionVerdict.Contestable, _) => $"{Extended(extension)} {Arguable(extension)}",
        (ExtensionVerdict.Capped, { } promised) => words.Fill(
            nameof(Wording.Overdue_Capped), SaidOn(extension), words.Day(promised),
            _deadline.Rule.ExtensionDays, words.Day(extension.DueOn), _deadline.Rule.Citation),
        (ExtensionVerdict.OnlyAPromise, { } promised) => words.Fill(
            extension.Notice.InWriting ? nameof(Wording.Overdue_Promise_Written) : nameof(Wording.Overdue_Promise),
            SaidOn(extension), words.Day(promised)),
        (ExtensionVerdict.Capped or ExtensionVerdict.OnlyAPromise or ExtensionVerdict.Invalid, _) => words.Fill(
            nameof(Wording.Overdue_Invalid), words.NoticeOf(extension.Notice), _deadline.Rule.Days, _deadline.Rule.Citation,
            words.FlawsOf(extension, _deadline), words.Day(_deadline.DueOn)),
    };

    private string Arguable(Extension extension) => words.Fill(
        nameof(Wording.Overdue_Arguable), words.Day(extension.Notice.ArrivedOn), _deadline.Rule.Days, words.Day(_deadline.FirstLimitOn));

    private string Extended(Extension extension) => words.EndOf(extension, $"{_deadline.Rule.Citation}(ii)");

    private string SaidOn(Extension extension) => words.Day(extension.Notice.DatedOn);
}
