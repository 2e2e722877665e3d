using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.NewRequest.ProviderContact;

public sealed class ProviderContactModel(NewRequestWizard wizard, IValidator<ProviderContactForm> validator)
    : StepPage<ProviderContactForm, ProviderContactAnswer>(wizard, validator, NewRequestJourney.ProviderContact)
{
    public bool HasAddress => Draft.ProviderAddress is { Address: not null };

    public string? Posted => Draft is { ProviderAddress.State: var state, Place.Kind: var kind } && StatePostings.For(state, kind) is { } law
        ? Phrases.Posted(state, law)
        : null;

    protected override ProviderContactForm ToForm(ProviderContactAnswer answer)
        => new() { Phone = answer.Phone?.Display, Fax = answer.Fax?.Display, Email = answer.Email?.Value, FillsIn = answer.FillsIn };

    protected override ProviderContactAnswer ToAnswer(ProviderContactForm form)
    {
        _ = PhoneNumber.TryParse(form.Phone, out var phone);
        _ = PhoneNumber.TryParse(form.Fax, out var fax);
        _ = EmailAddress.TryParse(form.Email, out var email);
        return new(phone, fax, email, form.FillsIn && !HasAddress);
    }

    protected override (string Field, string Message)? Misfit(ProviderContactAnswer answer)
        => (nameof(Form.Fax), Text.ProviderContact_NoWay);
}
