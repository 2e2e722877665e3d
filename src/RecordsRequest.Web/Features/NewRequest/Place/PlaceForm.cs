namespace RecordsRequest.Web.Features.NewRequest.Place;

public sealed record PlaceForm
{
    public PlaceKind? Kind { get; set; }
}

public sealed class PlaceFormValidator : AbstractValidator<PlaceForm>
{
    public PlaceFormValidator() => RuleFor(form => form.Kind).NotNull().WithMessage(_ => Text.Place_Missing);
}
