using FluentValidation;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.AboutYou;

public sealed class AboutYouModel(NewRequestWizard wizard, IValidator<AboutYouForm> validator)
    : StepPage<AboutYouForm, RepresentativeAnswer>(wizard, validator, NewRequestJourney.Representative)
{
    public bool NeedsPapers => Draft.ActsAs is not Authority.Parent;

    protected override AboutYouForm ToForm(RepresentativeAnswer answer) => new() { Name = answer.Name.Value, Relationship = answer.Relationship };

    protected override RepresentativeAnswer ToAnswer(AboutYouForm form)
        => new(new PersonName(TypedText.Clean(form.Name!)), TypedText.Clean(form.Relationship!));
}
