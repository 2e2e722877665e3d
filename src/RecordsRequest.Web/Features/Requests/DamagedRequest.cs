namespace RecordsRequest.Web.Features.Requests;

/// <summary>A request that cannot be opened. Its number is for the operator.</summary>
public sealed record DamagedRequest(Guid Id, string PublicId, string Reference, string Number);

/// <param name="Files">In the order in which they were asked for.</param>
public sealed record OpenRequests(IReadOnlyList<OpenRequest> Files, IReadOnlyList<DamagedRequest> Damaged);

/// <param name="Readable">What can still be read, without the line that is damaged: no date and no step follows from it. Null where what was
/// asked is damaged.</param>
public sealed record DamagedFile(AccessRequest Request, string Number, OpenRequest? Readable);
