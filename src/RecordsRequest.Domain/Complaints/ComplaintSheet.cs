using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Complaints;

/// <summary>What the form asks for, in its order (law.md 2.2). It holds nothing out of a record, and is never sent for the person.</summary>
public sealed class ComplaintSheet
{
    private readonly Situation _now;
    private readonly ComplaintAnswer _answer;
    private readonly Words _words;
    private readonly Stationery _stationery;

    private ComplaintSheet(Situation now, ComplaintAnswer answer, string reference, LetterLanguage language)
    {
        (_now, _answer, _words) = (now, answer, new Words(language));
        _stationery = new(now.Details, reference, _words);
    }

    public static Letter Write(Situation now, ComplaintAnswer answer, string reference, LetterLanguage language)
        => new ComplaintSheet(now, answer, reference, language).Write();

    private Letter Write() => _stationery.Letter(LetterKind.ComplaintSheet, _words.Of(LetterKind.ComplaintSheet, "_Title"),
    [
        .. _words.Language is not LetterLanguage.English ? [new NoticeBlock(_words[nameof(Wording.Copy_Notice)])] : Array.Empty<LetterBlock>(),
        new SubjectBlock(_words.Of(LetterKind.ComplaintSheet, "_Subject"), _words.Fill(LetterKind.ComplaintSheet, "_Note", _words.Day(_now.Today))),
        .. new ComplaintParties(_now, _answer, _words).Blocks(),
        .. WhenItHappened(),
        .. WhatHappened(),
        new HeadingBlock(_words[nameof(Wording.Complaint_Part_8)]),
        new ParagraphBlock(_words[nameof(Wording.Complaint_Consent)]),
        _stationery.Signature(signature: null) with { Closing = null },
        .. Attached(),
    ]);

    private IEnumerable<LetterBlock> WhenItHappened()
    {
        yield return new HeadingBlock(_words[nameof(Wording.Complaint_Part_6)]);
        foreach (var ground in ComplaintGrounds.Of(_now))
        {
            yield return new ParagraphBlock(About(ground), $"{_words.Day(ground.KnownOn)}.");
        }

        if (_now.History.Log.Any(facts => facts is ComplaintFacts) && ComplaintGrounds.IsStillLate(_now))
        {
            yield return new ParagraphBlock(_words[nameof(Wording.Complaint_StillWaiting)], $"{_words.Day(_now.Today)}.");
        }
    }

    private string About(ComplaintGround ground) => ground.Dollars is { } sum
        ? _words.Fill(nameof(Wording.Complaint_GroundSum), _words.Of(ground.Kind), _words.Dollars(sum), ground.Citation)
        : _words.Fill(
            ground.IsArguable ? nameof(Wording.Complaint_ArguableGround) : nameof(Wording.Complaint_Ground), _words.Of(ground.Kind), ground.Citation);

    private IEnumerable<LetterBlock> WhatHappened() =>
    [
        new HeadingBlock(_words[nameof(Wording.Complaint_Part_7)]),
        .. InOwnWords(_answer.InWords, nameof(Wording.Complaint_OwnWords_Lead)),
        .. new ComplaintStory(_now, _words).Paragraphs(),
        .. new ComplaintItems(_now, _words).Blocks(_answer.NamesRecords),
        .. InOwnWords(_answer.GoodCause, WhyNow),
    ];

    private string WhyNow => ComplaintGrounds.Of(_now).Any(ground => ground.HasPassedOn(_now.Today))
        ? nameof(Wording.Complaint_GoodCause_Lead)
        : nameof(Wording.Complaint_WhyNow_Lead);

    private IEnumerable<ParagraphBlock> InOwnWords(string? typed, string lead)
        => (typed ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select((line, at) => new ParagraphBlock(line, at is 0 ? _words.Fill(lead, ComplaintWindow.Days) : null));

    private IEnumerable<LetterBlock> Attached() =>
    [
        new HeadingBlock(_words[nameof(Wording.Complaint_Papers)]),
        new ListBlock([.. new ComplaintPapers(_now, _words).Lines()]),
    ];
}
