using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Images;

public sealed class ImagesModel(NewRequestWizard wizard, IValidator<ImagesForm> validator)
    : StepPage<ImagesForm, ImagesAnswer>(wizard, validator, NewRequestJourney.Images)
{
    public bool MayAskForOriginals => Draft.MayAskForOriginals;

    protected override ImagesForm ToForm(ImagesAnswer answer) => new()
    {
        Kinds = answer.Modalities is [] ? [ImagesForm.Any] : [.. answer.Modalities.Select(modality => $"{modality}")],
        BodyPart = answer.BodyPart,
        OriginalMammograms = answer.OriginalMammograms,
    };

    protected override ImagesAnswer ToAnswer(ImagesForm form)
        => new([.. form.Modalities], form.BodyPart, form.OriginalMammograms);
}
