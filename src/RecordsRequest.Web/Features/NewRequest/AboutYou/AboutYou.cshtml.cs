using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.AboutYou;

public sealed class AboutYouModel(NewRequestWizard wizard, IValidator<AboutYouForm> validator)
    : StepPage<AboutYouForm, RepresentativeAnswer>(wizard, validator, NewRequestJourney.Representative)
{
    /// <summary>The relations that fit; only some may act as the parent of a child.</summary>
    public IEnumerable<Relation> Relations => Draft.ActsAs is Authority.Parent
        ? [Relation.Mother, Relation.Father, Relation.Guardian, Relation.SomeoneElse]
        : Enum.GetValues<Relation>();

    public string? Papers => Draft.ActsAs switch
    {
        { HasPapers: true } => Text.AboutYou_Papers,
        Authority.Surrogate => Text.AboutYou_Surrogate,
        Authority.Survivor => Text.AboutYou_Survivor,
        _ => null,
    };

    protected override AboutYouForm ToForm(RepresentativeAnswer answer)
        => new() { Name = answer.Name.Value, Relation = answer.Relation, Relationship = answer.Relationship };

    protected override RepresentativeAnswer ToAnswer(AboutYouForm form)
        => new(new PersonName(form.Name!), form.Relation is Relation.SomeoneElse ? form.Relationship : null) { Relation = form.Relation };
}
