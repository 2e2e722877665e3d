using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Fees;

/// <summary>45 CFR 164.524(c)(4). It names no maximum, and does not say that a late copy is free.</summary>
internal sealed class FeeDisputeLetter() : FollowUp(LetterKind.FeeDispute)
{
    public override bool Fits(Situation now) => FeeLedger.Of(now.History) is [.., { Answer: FeeAnswer.AskBasis or FeeAnswer.Dispute }];

    public override string Subject(Situation now, Words words)
        => now.Details.Basis is not LegalBasis.AccessRight
            ? words.Of(Kind, "_Subject_Plain")
            : now.Details.IsLook ? words.Of(Kind, "_Subject_Look") : base.Subject(now, words);

    public override IEnumerable<LetterBlock> Body(Situation now, Words words)
    {
        var fees = FeeLedger.Of(now.History);
        var fee = fees[^1];
        var check = FeeCheck.Of(fee.Notice, now.Details);
        var disputed = new DisputedLines(check, now.Details, words);
        var isDisputed = fee.Answer is FeeAnswer.Dispute && now.Details.Basis is LegalBasis.AccessRight;
        return
        [
            new ParagraphBlock(string.Join(' ', Story(fees, now, words)), words[nameof(Wording.FollowUp_Happened_Lead)]),
            new ListBlock([.. fee.Notice.Lines.Select(disputed.Named)]),
            .. isDisputed ? disputed.Blocks() : [],
            new ParagraphBlock(string.Join(' ', Asked(fee, check, isDisputed && disputed.Any, now, words)), words[nameof(Wording.FollowUp_Ask_Lead)]),
            new ParagraphBlock(string.Join(' ', Meanwhile(now.Details, words)), words[nameof(Wording.FeeDispute_Meanwhile_Lead)]),
            new ParagraphBlock(words[nameof(Wording.FollowUp_Settle)]),
        ];
    }

    private static IEnumerable<string> Story(IReadOnlyList<FeeEntry> fees, Situation now, Words words)
        => [.. new Proof(now.History, words).Sentences(), .. Grown(fees, words), Told(nameof(Wording.FeeDispute_Told), fees[^1].Notice, words)];

    private static IEnumerable<string> Grown(IReadOnlyList<FeeEntry> fees, Words words)
        => fees is [.., { } before, { } last] && before.Notice.Total < last.Notice.Total
            ? [Told(nameof(Wording.FeeDispute_ToldFirst), before.Notice, words)]
            : [];

    private static string Told(string key, FeeNoticeFacts notice, Words words) => words.Fill(key, words.Day(notice.On), words.Dollars(notice.Total));

    // A request to look says nothing of fees, and who once agreed to this fee does not say otherwise.
    private static string? NotAgreed(FeeEntry fee, FeeCheck check, Situation now, Words words)
        => now.Details.IsLook || fee.Answers.Any(given => given.Answer is FeeAnswer.Accept) ? null
            : check.Limit is not { } limit ? words[nameof(Wording.FeeDispute_NotAgreed)]
            : check.IsOverLimit ? words.Fill(nameof(Wording.FeeDispute_OverLimit), words.Dollars(limit)) : null;

    private static IEnumerable<string> Asked(FeeEntry fee, FeeCheck check, bool withoutLines, Situation now, Words words)
    {
        if (NotAgreed(fee, check, now, words) is { } notAgreed)
        {
            yield return notAgreed;
        }

        if (fee.Answer is FeeAnswer.Dispute && StateFreeCopies.For(now.Details) is { Free: StateFree.FirstCopy } free)
        {
            yield return words.Fill(nameof(Wording.FeeDispute_Ask_FirstCopy), free.Citation);
        }

        if (check.Lines.Any(line => line.Rule.Reason is FeeReason.PagesPerhaps))
        {
            yield return words[nameof(Wording.FeeDispute_Ask_Kept)];
        }

        yield return words.Fill(withoutLines ? nameof(Wording.FeeDispute_Ask_Without) : nameof(Wording.FeeDispute_Ask_Basis), words.AnswerBy(now));
        if (now.Details.Basis is LegalBasis.AccessRight)
        {
            yield return words[nameof(Wording.FeeDispute_InAdvance)];
        }
    }

    private static IEnumerable<string> Meanwhile(RequestDetails details, Words words) => details.Basis switch
    {
        LegalBasis.AccessRight when details.IsLook => [words[nameof(Wording.FeeDispute_KeepArranging)]],
        LegalBasis.AccessRight => [words[nameof(Wording.FeeDispute_KeepCopying_Access)], .. Ways(details.Delivery, words)],
        LegalBasis.EhrDirective or LegalBasis.OutsideEhr =>
            [words[nameof(Wording.FeeDispute_KeepCopying)], words[nameof(Wording.FeeDispute_Ways_Directive)]],
        LegalBasis.NoRight or LegalBasis.Unknown => [words[nameof(Wording.FeeDispute_KeepCopying)], words[nameof(Wording.FeeDispute_Ways_Plain)]],
    };

    private static IEnumerable<string> Ways(Delivery delivery, Words words) => delivery.Method is DeliveryMethod.Portal
        ? [words[nameof(Wording.Fee_Portal)], words[nameof(Wording.FeeDispute_Ways_Portal)]]
        : [words[nameof(Wording.FeeDispute_Ways_Access)]];
}
