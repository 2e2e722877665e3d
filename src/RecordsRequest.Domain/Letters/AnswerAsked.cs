using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Letters;

/// <summary>Only <see cref="LegalBasis.AccessRight"/> claims the rules of 45 CFR 164.524.</summary>
internal sealed class AnswerAsked(RequestDetails details, Words words)
{
    private readonly int _days = DeadlineRules.For(details.MadeOn).Days;
    private readonly bool _isAccess = details.Basis is LegalBasis.AccessRight;

    private readonly DeadlineRule? _ofPlace = details.Basis is LegalBasis.AccessRight ? PlaceRules.For(details.Circumstances) : null;

    public IEnumerable<ParagraphBlock> Paragraphs() =>
    [
        Fee(),
        Paragraph(nameof(Wording.Time_Lead), Time()),
        Paragraph(nameof(Wording.Parts_Lead), Parts()),
        Paragraph(nameof(Wording.Obstacle_OwnForm_Lead), [_isAccess ? nameof(Wording.Form_Access) : nameof(Wording.Form_Plain)]),
        new ContactAsked(details, words).Paragraph(),
    ];

    private ParagraphBlock Paragraph(string lead, IEnumerable<string> keys) => new(string.Join(' ', keys.Select(Sentence)), words[lead]);

    private string Sentence(string key) => key switch
    {
        nameof(Wording.Fee_AskAbove) => words.Fill(key, words.Dollars(details.AskAboveDollars!.Value)),
        nameof(Wording.Fee_FirstCopy) => words.Fill(key, StateFreeCopies.For(details)!.Citation),
        nameof(Wording.Form_Access) => words.Fill(key, OwnForm),
        _ when key.StartsWith(nameof(Wording.NeededBy), StringComparison.Ordinal) => words.Fill(key, words.Day(details.NeededBy!.On), _days),
        _ => words.Fill(key, _ofPlace?.Days, _ofPlace?.Citation, _days),
    };

    private string OwnForm => FederalForms.For(details) is { } form
        ? words.Fill(nameof(Wording.Form_Named), form.Name)
        : words[nameof(Wording.Form_Own)];

    private ParagraphBlock Fee() => StateFreeCopies.ForBenefits(details) is { } free
        ? new(string.Join(' ', [.. AboutFee().Select(Sentence), words.Fill(free.Use, "", free.Citation)]), words[nameof(Wording.Fee_Lead)])
        : Paragraph(nameof(Wording.Fee_Lead), AboutFee());

    private IEnumerable<string> AboutFee()
    {
        if (details.IsLook)
        {
            yield return _isAccess ? nameof(Wording.Fee_Look) : nameof(Wording.Fee_Look_Plain);
            yield break;
        }

        if (_ofPlace is { IsFree: true })
        {
            yield return nameof(Wording.Fee_Free);
            yield return nameof(Wording.Fee_FreeElse);
            yield break;
        }

        yield return nameof(Wording.Fee_First);
        yield return details.AskAboveDollars is null ? nameof(Wording.Fee_AskAlways) : nameof(Wording.Fee_AskAbove);
        if (!_isAccess)
        {
            yield break;
        }

        yield return nameof(Wording.Fee_May);
        if (details.Delivery is { Method: DeliveryMethod.Portal } or { SecondChoice: DeliveryMethod.Portal })
        {
            yield return nameof(Wording.Fee_Portal);
        }

        if (StateFreeCopies.For(details) is { Free: StateFree.FirstCopy })
        {
            yield return nameof(Wording.Fee_FirstCopy);
        }
    }

    private IEnumerable<string> Time()
    {
        yield return details.Basis switch
        {
            LegalBasis.AccessRight when !details.Provider.Kind.IsFederal => nameof(Wording.Time_Access),
            LegalBasis.AccessRight or LegalBasis.EhrDirective => nameof(Wording.Time_Days),
            LegalBasis.OutsideEhr or LegalBasis.NoRight or LegalBasis.Unknown
                => details.IsLook ? nameof(Wording.Time_Look_Plain) : nameof(Wording.Time_Plain),
        };
        if (details.HasClock)
        {
            yield return nameof(Wording.Time_MoreTime);
        }

        if (_ofPlace is { } rule)
        {
            yield return $"Time_{SpecialStory.OfPlace(rule.Scope)}";
        }

        if (details.NeededBy is { } by)
        {
            // A day after the rule's own would only weaken what was asked for before it.
            yield return _isAccess && by.On < details.MadeOn.AddDays(_days)
                ? by.ForAppointment ? nameof(Wording.NeededBy_Within_Appointment) : nameof(Wording.NeededBy_Within)
                : by.ForAppointment ? nameof(Wording.NeededBy_Appointment) : nameof(Wording.NeededBy);
        }

        if (_isAccess)
        {
            yield return nameof(Wording.Time_Received);
        }

        if (_isAccess && details.Provider.Kind.IsFederal && details.ActingFor is null)
        {
            yield return nameof(Wording.Time_PrivacyAct);
        }
    }

    private IEnumerable<string> Parts()
    {
        yield return details.IsLook ? nameof(Wording.Parts_Look) : nameof(Wording.Parts_Partial);
        if (_isAccess)
        {
            yield return nameof(Wording.Parts_Denial);
        }
    }
}
