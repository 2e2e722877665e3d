using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>A draft read from the store, opened.</summary>
/// <param name="Row">The row it is kept in.</param>
/// <param name="FinishedAs">Public id of the request made from it, or null.</param>
public sealed record OpenDraft(Draft Row, RequestDraft Answers, string? FinishedAs);
