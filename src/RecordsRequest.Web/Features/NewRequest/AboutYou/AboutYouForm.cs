using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.AboutYou;

public sealed record AboutYouForm
{
    public string? Name { get; set; }

    public string? Relationship { get; set; }
}

public sealed class AboutYouFormValidator : AbstractValidator<AboutYouForm>
{
    public AboutYouFormValidator()
    {
        RuleFor(form => form.Name).Name(() => Text.AboutYou_NameMissing);
        RuleFor(form => form.Relationship).Typed(RepresentativeAnswer.MaxRelationshipLength, () => Text.AboutYou_RelationshipMissing);
    }
}
