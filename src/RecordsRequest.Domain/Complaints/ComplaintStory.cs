using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Complaints;

/// <summary>The log as dated sentences, each with the rule it is about. Notes stay out: they may hold what is in a record.</summary>
internal sealed class ComplaintStory(Situation now, Words words)
{
    private readonly IReadOnlyList<ComplaintGround> _grounds = ComplaintGrounds.Of(now);

    public IEnumerable<ParagraphBlock> Paragraphs()
        => from entry in now.History.Log.Select(facts => (On: facts.HappenedOn, Text: Joined(Of(facts)))).Concat(EndOfTime())
           where entry.Text.Length > 0
           orderby entry.On
           select new ParagraphBlock(entry.Text, $"{words.Day(entry.On)}.");

    private IEnumerable<(DateOnly On, string Text)> EndOfTime() => _grounds
        .Where(ground => ground.Kind is ComplaintGroundKind.Late)
        .Select(late => (late.KnownOn, Joined([words[nameof(Wording.Complaint_TimeEnded)], Rule(late)])))
        .Concat(ComplaintGrounds.IsStillLate(now) ? [(now.Today, words[nameof(Wording.Complaint_StillWaiting)])] : []);

    private IEnumerable<string?> Of(EventFacts facts) => facts switch
    {
        LetterMadeFacts { Letter: LetterKind.Request } => [words[nameof(Wording.Complaint_Asked)]],
        SentFacts sent => [By(nameof(Wording.Complaint_Sent), sent.Method), Tracked(sent.TrackingNumber)],
        LetterSentFacts sent => [By(nameof(Wording.Complaint_LetterSent), sent.Method), Tracked(sent.TrackingNumber)],
        ReceivedFacts received => [words[$"Complaint_Received_{received.Basis}"]],
        ExtensionFacts notice => MoreTime(notice),
        ReturnedFacts => [words[nameof(Wording.Complaint_Returned)]],
        ReadyFacts => [words[nameof(Wording.Complaint_Ready)]],
        NotReadyFacts => [words[nameof(Wording.Complaint_NotReady)]],
        ArrivalFacts arrival => [Came(arrival)],
        ObstacleFacts told => [words[$"Complaint_Obstacle_{told.Obstacle}"], Rule(GroundAt(told.On, told.Obstacle))],
        CallFacts call => [call.SpokeTo is { } who ? words.Fill(nameof(Wording.Complaint_CallWith), who) : words[nameof(Wording.Complaint_Call)], Promise(call.PromisedOn)],
        FeeNoticeFacts notice => Fee(notice),
        FeeAnswerFacts answer => [words[$"Complaint_FeeAnswer_{answer.Answer}"]],
        DenialFacts denial => new ComplaintDenial(denial, now.Details.Items.Count, words).Sentences().Append(Rule(GroundAt(ComplaintGroundKind.Denial, denial.On))),
        ComplaintFacts complaint => [words[$"Complaint_Step_{complaint.Step}"], complaint.TransactionNumber is { } number ? words.Fill(nameof(Wording.Complaint_Number), number) : null],
        ClosedFacts { Outcome: ClosingOutcome.Withdrawn } => [words[nameof(Wording.Complaint_Withdrawn)]],
        _ => [],
    };

    private string By(string key, SendMethod method) => words.Fill(key, words[$"Complaint_By_{method}"]);

    private string? Tracked(string? number) => number is null ? null : words.Fill(nameof(Wording.Complaint_Tracking), number);

    private string? Promise(DateOnly? day) => day is { } promised ? words.Fill(nameof(Wording.Complaint_Promised), words.Day(promised)) : null;

    private IEnumerable<string?> MoreTime(ExtensionFacts facts)
    {
        var judged = now.History.Extensions.FirstOrDefault(extension => extension.Notice == facts.ToNotice());
        return
        [
            words[facts.InWriting ? nameof(Wording.Complaint_MoreTime_Written) : nameof(Wording.Complaint_MoreTime_Spoken)],
            Promise(facts.PromisedOn),
            .. (judged?.Flaws ?? []).Select(flaw => words.Fill($"Complaint_Flaw_{flaw}", now.History.Deadline?.Rule.Days)),
            now.History.Deadline is { } deadline ? words.Fill(nameof(Wording.Complaint_Rule), $"{deadline.Rule.Citation}(ii)") : null,
        ];
    }

    private string Came(ArrivalFacts arrival)
    {
        var missing = arrival.Outcomes.Count(outcome => outcome is ItemOutcome.Waiting or ItemOutcome.Part);
        return missing is 0 ? words[nameof(Wording.Complaint_Came_All)] : words.Fill(nameof(Wording.Complaint_Came_Part), missing, arrival.Outcomes.Count);
    }

    private IEnumerable<string?> Fee(FeeNoticeFacts notice) =>
    [
        words.Fill(nameof(Wording.Complaint_Fee), words.Dollars(notice.Total)),
        .. notice.Lines.Where(line => line.Kind is FeeKind.SearchOrRetrieval or FeeKind.Certification or FeeKind.Rush or FeeKind.PortalAccess)
            .Select(line => words.Fill($"Complaint_Fee_{line.Kind}", words.Dollars(line.Dollars))),
        Rule(GroundAt(ComplaintGroundKind.Fee, notice.On)),
    ];

    private ComplaintGround? GroundAt(DateOnly on, Obstacle obstacle) => _grounds.FirstOrDefault(ground => ground.Obstacle == obstacle && ground.KnownOn == on);

    private ComplaintGround? GroundAt(ComplaintGroundKind kind, DateOnly on) => _grounds.FirstOrDefault(ground => ground.Obstacle is null && ground.Kind == kind && ground.KnownOn == on);

    private string? Rule(ComplaintGround? ground) => ground is null ? null
        : words.Fill(ground.IsArguable ? nameof(Wording.Complaint_Rule_Arguable) : nameof(Wording.Complaint_Rule), ground.Citation);

    private static string Joined(IEnumerable<string?> sentences) => string.Join(' ', sentences.OfType<string>());
}
