namespace RecordsRequest.Web.Features.NewRequest.SecondChoice;

public sealed record SecondChoiceForm
{
    /// <summary>Sent instead of a method: the office must ask first.</summary>
    public const string AskMe = "AskMe";

    public string? Choice { get; set; }

    public static IEnumerable<DeliveryMethod> Methods
        => Enum.GetValues<DeliveryMethod>().Where(method => method is not (DeliveryMethod.NamedPerson or DeliveryMethod.Look));

    public DeliveryMethod? Method => Methods.Cast<DeliveryMethod?>().FirstOrDefault(method => Choice == $"{method}");
}

public sealed class SecondChoiceFormValidator : AbstractValidator<SecondChoiceForm>
{
    public SecondChoiceFormValidator() => RuleFor(form => form.Choice)
        .Must((form, choice) => choice == SecondChoiceForm.AskMe || form.Method is not null).WithMessage(_ => Text.SecondChoice_Missing);
}
