using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.LegalAuthority;

public sealed class LegalAuthorityModel(NewRequestWizard wizard, IValidator<LegalAuthorityForm> validator)
    : StepPage<LegalAuthorityForm, AuthorityAnswer>(wizard, validator, NewRequestJourney.Authority)
{
    /// <summary>Whether the answer "my child" led here, because the date of birth makes the child an adult.</summary>
    public bool PatientIsAdultChild => Draft.Who is { Requester: Requester.MyChild };

    public bool OffersParent => Draft.MayActAs(Authority.Parent);

    protected override LegalAuthorityForm ToForm(AuthorityAnswer answer) => new() { Authority = answer.Authority };

    protected override AuthorityAnswer ToAnswer(LegalAuthorityForm form) => new(form.Authority!.Value);

    protected override (string Field, string Message)? Misfit(AuthorityAnswer answer)
        => (nameof(Form.Authority), Text.LegalAuthority_ParentOfAdult);
}
