namespace RecordsRequest.Web.Features.NewRequest.OtherDates;

public sealed record OtherDatesForm
{
    public IList<RecordKind> Kinds { get; set; } = [];
}

/// <summary>Any choice is right, none too.</summary>
public sealed class OtherDatesFormValidator : AbstractValidator<OtherDatesForm>;
