using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Pictures;

public sealed record PicturesForm
{
    public PicturesTaken? Taken { get; set; }
}

public sealed class PicturesFormValidator : AbstractValidator<PicturesForm>
{
    public PicturesFormValidator() => RuleFor(form => form.Taken).NotNull().WithMessage(_ => Text.Pictures_Missing);
}
