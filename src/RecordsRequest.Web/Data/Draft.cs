using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Data;

public sealed class Draft
{
    private Sealed<RequestDraft> _answers = null!;
    private DateTimeOffset _savedAt;

    public required Guid Id { get; init; }

    public required string PublicId { get; init; }

    public required Guid OwnerId { get; init; }

    public required Sealed<RequestDraft> Answers
    {
        get => _answers;
        init => _answers = value;
    }

    /// <summary>The bundle its request will be in, when it asks another office the same.</summary>
    public Guid? BundleId { get; init; }

    public Guid? RequestId { get; private set; }

    /// <summary>Key of the form that began it, unique for each owner, so that a repeated press begins one draft.</summary>
    public required string FormKey { get; init; }

    public required DateTimeOffset SavedAt
    {
        get => _savedAt;
        init => _savedAt = value;
    }

    public long Version { get; private set; }

    public void Save(Sealed<RequestDraft> answers, DateTimeOffset at) => (_answers, _savedAt) = (answers, at);

    public void Became(AccessRequest request) => RequestId = request.Id;
}
