using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.AboutYou;

public sealed class AboutYouModel(NewRequestWizard wizard, IValidator<AboutYouForm> validator)
    : StepPage<AboutYouForm, RepresentativeAnswer>(wizard, validator, NewRequestJourney.Representative)
{
    public string? Papers => Draft.ActsAs switch
    {
        { HasPapers: true } => Text.AboutYou_Papers,
        Authority.Surrogate => Text.AboutYou_Surrogate,
        Authority.Survivor => Text.AboutYou_Survivor,
        _ => null,
    };

    protected override AboutYouForm ToForm(RepresentativeAnswer answer) => new() { Name = answer.Name.Value, Relationship = answer.Relationship };

    protected override RepresentativeAnswer ToAnswer(AboutYouForm form)
        => new(new PersonName(form.Name!), form.Relationship!);
}
