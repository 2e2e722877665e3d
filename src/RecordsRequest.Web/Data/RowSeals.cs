using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data;

/// <summary>Where each sealed field lives. The names are part of the seal: a renamed table keeps its old one here.</summary>
public static class RowSeals
{
    extension(FieldVault vault)
    {
        public Sealed<RequestDraft> SealAnswers(RequestDraft answers, Guid draftId) => vault.Seal(answers, "Drafts", "Answers", draftId);

        public RequestDraft OpenAnswers(Draft draft) => vault.Open(draft.Answers, "Drafts", "Answers", draft.Id);

        public Sealed<RequestDetails> SealDetails(RequestDetails details, Guid requestId) => vault.Seal(details, "Requests", "Details", requestId);

        public RequestDetails OpenDetails(AccessRequest request) => vault.Open(request.Details, "Requests", "Details", request.Id);

        public Sealed<EventFacts> SealFacts(EventFacts facts, Guid eventId) => vault.Seal(facts, "Events", "Facts", eventId);

        public EventFacts OpenFacts(RequestEvent entry) => vault.Open(entry.Facts, "Events", "Facts", entry.Id);
    }
}
