using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.SafeContact;

public sealed class SafeContactModel(NewRequestWizard wizard, IValidator<SafeContactForm> validator)
    : StepPage<SafeContactForm, SafeContactAnswer>(wizard, validator, NewRequestJourney.SafeContact)
{
    public bool AsksReader => Draft.MaySign;

    public bool IsHelper => Draft.IsRepresented;

    public bool HasPhone => Draft.Contact is { Phone: not null };

    public string AddressOnFile => string.Join(", ", NewRequestJourney.Address.Given(Draft).Address.Lines);

    protected override SafeContactForm ToForm(SafeContactAnswer answer)
        => new() { LeaveMessage = answer.LeaveMessage, WriteElsewhere = answer.WriteElsewhere };

    protected override SafeContactAnswer ToAnswer(SafeContactForm form) => new(HasPhone ? form.LeaveMessage : null, form.WriteElsewhere!.Value);

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        var instead = await base.PrepareAsync(cancellation);
        Form.HasPhone = instead is null && HasPhone;
        return instead;
    }
}
