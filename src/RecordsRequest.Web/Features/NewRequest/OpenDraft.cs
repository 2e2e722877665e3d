using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data;

namespace RecordsRequest.Web.Features.NewRequest;

/// <param name="FinishedAs">Public id of the request made from it, or null.</param>
public sealed record OpenDraft(Draft Row, RequestDraft Answers, string? FinishedAs);
