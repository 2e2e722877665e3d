using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Data;

public sealed class Draft
{
    public required Guid Id { get; init; }

    public required string PublicId { get; init; }

    public required Guid OwnerId { get; init; }

    public required Sealed<RequestDraft> Answers { get; set; }

    /// <summary>The bundle its request will be in, when it asks another office the same.</summary>
    public Guid? BundleId { get; init; }

    public Guid? RequestId { get; set; }

    /// <summary>Key of the form that began it, unique for each owner, so that a repeated press begins one draft.</summary>
    public required string FormKey { get; init; }

    public required DateTimeOffset SavedAt { get; set; }

    public long Version { get; private set; }
}
