using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>A draft read from the store: where it is kept and what it says.</summary>
public sealed record OpenDraft(Guid Id, string PublicId, RequestDraft Answers, long Version, string? FinishedAs);
