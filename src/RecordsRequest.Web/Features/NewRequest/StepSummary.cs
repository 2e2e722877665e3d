using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>What a step's summary is drawn from: the answers, and where this one can be changed.</summary>
public sealed record StepSummary(RequestDraft Draft, string Change);
