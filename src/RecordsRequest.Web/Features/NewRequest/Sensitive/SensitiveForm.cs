namespace RecordsRequest.Web.Features.NewRequest.Sensitive;

public sealed record SensitiveForm
{
    public IList<SensitiveKind> Kinds { get; set; } = [];
}

/// <summary>Any choice is right, none too.</summary>
public sealed class SensitiveFormValidator : AbstractValidator<SensitiveForm>;
