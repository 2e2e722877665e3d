using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.Images;

public sealed record ImagesForm
{
    public const string Any = "Any";

    public IList<string> Kinds { get; set; } = [];

    public string? BodyPart { get; set; }

    public bool OriginalMammograms { get; set; }

    public IEnumerable<Modality> Modalities => Enum.GetValues<Modality>().Where(modality => Kinds.Contains($"{modality}"));
}

public sealed class ImagesFormValidator : AbstractValidator<ImagesForm>
{
    public ImagesFormValidator()
    {
        RuleFor(form => form.Kinds).Must((form, kinds) => kinds.Contains(ImagesForm.Any) || form.Modalities.Any())
            .WithMessage(_ => Text.Images_Missing);
        RuleFor(form => form.Kinds).Must((form, kinds) => !kinds.Contains(ImagesForm.Any) || !form.Modalities.Any())
            .WithMessage(_ => Text.Images_NotBoth);
        RuleFor(form => form.BodyPart).Typed(ImagesAnswer.MaxBodyPartLength);
    }
}
