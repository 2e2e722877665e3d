using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.AboutYou;

public sealed record AboutYouForm
{
    public string? Name { get; set; }

    /// <summary>Words alone, as kept from before there was a choice, are those of someone else.</summary>
    public Relation? Relation { get => field ?? (Relationship is null ? null : Domain.Vocabulary.Relation.SomeoneElse); set; }

    public string? Relationship { get; set; }
}

public sealed class AboutYouFormValidator : AbstractValidator<AboutYouForm>
{
    public AboutYouFormValidator()
    {
        RuleFor(form => form.Name).Name(() => Text.AboutYou_NameMissing);
        RuleFor(form => form.Relation).Chosen().WithMessage(_ => Text.AboutYou_RelationshipMissing);
        When(form => form.Relation is Relation.SomeoneElse, () => RuleFor(form => form.Relationship)
            .Typed(RepresentativeAnswer.MaxRelationshipLength, () => Text.AboutYou_InWordsMissing));
    }
}
