using System.Diagnostics;

namespace RecordsRequest.Domain.Letters;

/// <summary>45 CFR 164.524(c)(2) and (3).</summary>
internal sealed class DeliveryAsked(RequestDetails details, Words words)
{
    private readonly Delivery _delivery = details.Delivery;

    public ParagraphBlock Paragraph() => details.IsLook
        ? new(words[details.Basis is LegalBasis.AccessRight ? nameof(Wording.Look_Access) : nameof(Wording.Look_Plain)],
            words[nameof(Wording.Look_Lead)])
        : new(string.Join(' ', Sentences()), words[nameof(Wording.Delivery_Lead)]);

    public string FirstChoice => Way(_delivery.Method);

    private IEnumerable<string> Sentences()
    {
        foreach (var sentence in First())
        {
            yield return sentence;
        }

        if (details.ComputerReadable)
        {
            yield return words[nameof(Wording.Delivery_Export)];
        }

        if (details.Basis is LegalBasis.EhrDirective)
        {
            yield return words[nameof(Wording.Delivery_NotInEhr)];
        }
        else if (_delivery.SecondChoice is { } second)
        {
            yield return words.Fill(nameof(Wording.Delivery_Second), Way(second));
            if (second is DeliveryMethod.Paper && details.AsksForImages)
            {
                yield return words[nameof(Wording.Delivery_ImagesNotOnPaper)];
            }
        }
        else
        {
            yield return words[_delivery.Form is RecordForm.Electronic ? nameof(Wording.Delivery_AskElectronic) : nameof(Wording.Delivery_Ask)];
        }

        if (_delivery.EmailPrivacy is EmailPrivacy.PlainAccepted
            && (_delivery.Method is DeliveryMethod.Email || _delivery.SecondChoice is DeliveryMethod.Email))
        {
            yield return words[nameof(Wording.Delivery_Risk)];
        }
    }

    private IEnumerable<string> First()
    {
        if (details.ImagesComeApart)
        {
            yield return words[nameof(Wording.Delivery_Images)];
        }

        if (!details.ImagesComeApart || details.Items.Any(item => item.Kind is not RecordKind.ImagingStudies))
        {
            yield return words.Fill(
                details.ImagesComeApart ? nameof(Wording.Delivery_TheRest) : nameof(Wording.Delivery_First), Way(_delivery.Method));
        }
    }

    private string Way(DeliveryMethod method) => method switch
    {
        DeliveryMethod.Email => words.Fill(method, $"_{_delivery.EmailPrivacy ?? EmailPrivacy.Secure}", _delivery.Email?.Value),
        DeliveryMethod.NamedPerson when _delivery.NamedPerson is { } person => words.Fill(method, "", string.Join(", ", PersonLines(person))),
        DeliveryMethod.Portal when details.Provider.Kind is PlaceKind.HealthPlan => words.Of(method, "_HealthPlan"),
        DeliveryMethod.Portal or DeliveryMethod.Paper or DeliveryMethod.DiscOrUsb or DeliveryMethod.PickUp => words.Of(method),
        DeliveryMethod.NamedPerson or DeliveryMethod.Look => throw new UnreachableException(),
    };

    private static IEnumerable<string> PersonLines(NamedPerson person) =>
    [
        person.Name.Value,
        .. person.Email is { } email ? [email.Value] : Array.Empty<string>(),
        .. person.Address?.Lines ?? [],
    ];
}
