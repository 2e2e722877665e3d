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
        Paragraph(nameof(Wording.Obstacle_OwnForm_Lead), [Form()]),
        new ContactAsked(details, words).Paragraph(),
    ];

    private ParagraphBlock Paragraph(string lead, IEnumerable<string> sentences) => new(string.Join(' ', sentences), words[lead]);

    private string Form() => !details.HasClock ? words[nameof(Wording.Form_Plain)]
        : words.Fill(nameof(Wording.Form_Access), _isAccess && FederalForms.For(details) is { } form
            ? words.Fill(nameof(Wording.Form_Named), form.Name)
            : words[nameof(Wording.Form_Own)]);

    private ParagraphBlock Fee() => Paragraph(nameof(Wording.Fee_Lead),
        StateFreeCopies.ForBenefits(details) is { } free ? [.. AboutFee(), words.Fill(free.Use, "", free.Citation)] : AboutFee());

    private IEnumerable<string> AboutFee()
    {
        if (details.IsLook)
        {
            yield return words[_isAccess ? nameof(Wording.Fee_Look) : nameof(Wording.Fee_Look_Plain)];
            yield break;
        }

        if (_ofPlace is { IsFree: true } free)
        {
            yield return OfPlace(nameof(Wording.Fee_Free), free);
            yield return words[nameof(Wording.Fee_FreeElse)];
            yield break;
        }

        yield return words[nameof(Wording.Fee_First)];
        yield return details.AskAboveDollars is { } limit
            ? words.Fill(nameof(Wording.Fee_AskAbove), words.Dollars(limit))
            : words[nameof(Wording.Fee_AskAlways)];
        if (!_isAccess)
        {
            yield break;
        }

        yield return words[nameof(Wording.Fee_May)];
        if (details.Provider.Kind is not PlaceKind.HealthPlan
            && details.Delivery is { Method: DeliveryMethod.Portal } or { SecondChoice: DeliveryMethod.Portal })
        {
            yield return words[nameof(Wording.Fee_Portal)];
        }

        if (StateFreeCopies.For(details) is { Free: StateFree.FirstCopy } first)
        {
            yield return words.Fill(nameof(Wording.Fee_FirstCopy), first.Citation);
        }
    }

    private IEnumerable<string> Time()
    {
        var time = details.Basis switch
        {
            LegalBasis.AccessRight when !details.Provider.Kind.IsFederal => nameof(Wording.Time_Access),
            LegalBasis.AccessRight or LegalBasis.EhrDirective => nameof(Wording.Time_Days),
            LegalBasis.OutsideEhr or LegalBasis.NoRight or LegalBasis.Unknown
                => details.IsLook ? nameof(Wording.Time_Look_Plain) : nameof(Wording.Time_Plain),
        };
        yield return words.Fill(time, _days);
        if (details.HasClock)
        {
            yield return words.Fill(nameof(Wording.Time_MoreTime), _days);
        }

        if (_ofPlace is { } rule)
        {
            yield return OfPlace($"Time_{SpecialStory.OfPlace(rule.Scope)}", rule);
        }

        if (details.NeededBy is { } by)
        {
            // A day after the rule's own would only weaken what was asked for before it.
            var wish = _isAccess && by.On < details.MadeOn.AddDays(_days)
                ? by.ForAppointment ? nameof(Wording.NeededBy_Within_Appointment) : nameof(Wording.NeededBy_Within)
                : by.ForAppointment ? nameof(Wording.NeededBy_Appointment) : nameof(Wording.NeededBy);
            yield return words.Fill(wish, words.Day(by.On), _days);
        }

        if (details.HasClock)
        {
            yield return words[nameof(Wording.Time_Received)];
        }

        if (_isAccess && details.Provider.Kind.IsFederal && details.ActingFor is null)
        {
            yield return words[nameof(Wording.Time_PrivacyAct)];
        }
    }

    private IEnumerable<string> Parts()
    {
        yield return words[details.IsLook ? nameof(Wording.Parts_Look) : nameof(Wording.Parts_Partial)];
        if (_isAccess)
        {
            yield return words[details.IsLook ? nameof(Wording.Parts_Denial_Look) : nameof(Wording.Parts_Denial)];
        }
    }

    private string OfPlace(string key, DeadlineRule rule) => words.Fill(key, rule.Days, rule.Citation);
}
