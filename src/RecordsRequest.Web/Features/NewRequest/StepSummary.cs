using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest;

public sealed record StepSummary(RequestDraft Draft, string? Change = null)
{
    public TAnswer Of<TAnswer>(Step<RequestDraft, TAnswer> step)
        where TAnswer : class
        => step.Given(Draft);

    public static string FolderOf(Step<RequestDraft> step)
        => string.Concat(step.Slug.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public static string ViewOf(Step<RequestDraft> step) => $"/Features/NewRequest/{FolderOf(step)}/_Summary.cshtml";
}
