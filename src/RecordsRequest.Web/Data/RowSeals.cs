using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data;

/// <summary>
/// Where each sealed field lives. The names are part of the seal: where a table or column gets another name, its rows are sealed anew. What
/// is sealed here is bound to what stands in clear beside it when its row is saved (<see cref="SaveRules"/>).
/// </summary>
public static class RowSeals
{
    extension(FieldVault vault)
    {
        public Sealed<RequestDraft> SealAnswers(RequestDraft answers, Guid draftId) => vault.Seal(answers, new("Drafts", "Answers", draftId));

        public RequestDraft OpenAnswers(Draft draft) => vault.Open(draft.Answers, new("Drafts", "Answers", draft.Id, ClearColumns.Of(draft)));

        public Sealed<RequestDetails> SealDetails(RequestDetails details, Guid requestId)
            => vault.Seal(details, new("Requests", "Details", requestId));

        public RequestDetails OpenDetails(AccessRequest request)
            => vault.Open(request.Details, new("Requests", "Details", request.Id, ClearColumns.Of(request)));

        public Sealed<EventFacts> SealFacts(EventFacts facts, Guid eventId) => vault.Seal(facts, new("Events", "Facts", eventId));

        public EventFacts OpenFacts(RequestEvent entry) => vault.Open(entry.Facts, new("Events", "Facts", entry.Id, ClearColumns.Of(entry)));

        public Sealed<T> SealOfLetter<T>(T value, string column, Guid letterId) => vault.Seal(value, new("Letters", column, letterId));

        public Letter OpenLetter(StoredLetter letter) => vault.Open(letter.Letter, PlaceOf(letter, nameof(StoredLetter.Letter)));

        public byte[] OpenPdf(StoredLetter letter) => vault.Open(letter.Pdf, PlaceOf(letter, nameof(StoredLetter.Pdf)));

        public byte[] OpenSha256(StoredLetter letter) => vault.Open(letter.Sha256, PlaceOf(letter, nameof(StoredLetter.Sha256)));
    }

    private static SealPlace PlaceOf(StoredLetter letter, string column) => new("Letters", column, letter.Id, ClearColumns.Of(letter));
}
