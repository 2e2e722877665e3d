using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.CaseFile;

internal sealed class DueText(OpenRequest file)
{
    public IEnumerable<LetterBlock> Blocks() => [.. Bar(), .. Lines().Select(line => new ParagraphBlock(line))];

    private IEnumerable<LetterBlock> Bar()
    {
        if (file.DaysUsed is { } days)
        {
            var clock = file.History.Running.First;
            var legend = days.IsLate ? Text.Due_Bar_Late : Text.Due_Bar;
            yield return new DaysBlock(days, days.Words, Sentences.Say(legend, Sentences.PlainDay(clock.DueOn), clock.Rule.Citation));
        }
    }

    private IEnumerable<string> Lines() => (file.Request.HasClock, file.History.Clocks) switch
    {
        (false, _) => [Text.Due_NoClock],
        (true, null) => [Text.Due_NoReceipt],
        (true, { } clocks) =>
        [
            .. Start(clocks.Federal), .. file.History.Extensions.Select(Judged), .. Ready(), Federal(clocks.Federal), .. Special(clocks.Special),
            .. Answered(),
            Rules(clocks),
        ],
    };

    private IEnumerable<string> Start(Deadline federal)
    {
        yield return Sentences.Say(
            file.History.ReceiptIsEstimated ? Text.Due_Receipt_Estimated : Text.Due_Receipt, Sentences.PlainDay(federal.ReceivedOn));
        foreach (var day in file.History.Receipts.Select(told => told.On).Where(day => day != federal.ReceivedOn).Distinct())
        {
            yield return Sentences.Say(Text.Due_OtherReceipt, Sentences.PlainDay(day));
        }

        yield return Sentences.Say(Text.Due_Rule, federal.Rule.Citation, federal.Rule.Days, Sentences.PlainDay(federal.FirstLimitOn));
        yield return Text.Due_NoMove;
    }

    private static string Judged(Extension extension) => string.Join(' ',
    [
        Sentences.Say(Text.Due_Notice, Sentences.PlainDay(extension.Notice.DatedOn), Sentences.PlainDay(extension.Notice.ArrivedOn)),
        Sentences.Say(extension.Verdict.InWords("CaseFile"), Sentences.PlainDay(extension.DueOn)),
        .. extension.Flaws.Select(flaw => extension.Rule.In(flaw.InWords("CaseFile"))),
    ]);

    private IEnumerable<string> Ready()
        => file.History.ReadyOtherwise is { } ready ? [Sentences.Say(Text.Due_ReadyOtherwise, Sentences.PlainDay(ready.On))] : [];

    private static string Federal(Deadline federal) => Sentences.Say(Text.Due_Last, Sentences.Day(federal.DueOn), federal.Rule.Citation);

    private static IEnumerable<string> Special(Deadline? special)
    {
        if (special is not null)
        {
            yield return Sentences.Say(
                Text.Due_Special, special.Rule.Called, special.Rule.Length, special.Rule.Citation, Sentences.Day(special.DueOn));
            if (special.Rule.IsEstimate)
            {
                yield return Text.Due_SpecialEstimate;
            }

            if (special.Rule.OfPlace is not null)
            {
                yield return Text.Due_SpecialOfPlace;
            }
        }
    }

    private static string Rules(Clocks clocks)
        => Sentences.Say(Text.Due_Rules, DeadlineRules.Version, Sentences.PlainDay(clocks.CheckedOn));

    private IEnumerable<string> Answered()
    {
        if (file.History is { AnsweredOn: { } answered, DaysLate: { } late })
        {
            yield return Sentences.Say(late is 0 ? Text.Due_AnsweredInTime : Text.Due_AnsweredLate, Sentences.PlainDay(answered), late);
        }

        if (file is { History.AnsweredOn: not null, LackingNote: { } lacking })
        {
            yield return lacking;
        }
    }
}
