using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data;

public static class NewRows
{
    extension(FieldVault vault)
    {
        public AccessRequest Begin(RequestDetails details, Asker by)
        {
            var id = Guid.CreateVersion7();
            return AccessRequest.Begin(details, by, new(id, PublicIds.New(), References.New(), vault.SealDetails(details, id)));
        }

        /// <summary>A new line of a timeline; what no form recorded gets a key of its own.</summary>
        public NewEvent Entry(EventFacts facts, DateTimeOffset at, string? formKey = null)
        {
            var id = Guid.CreateVersion7();
            return new(id, vault.SealFacts(facts, id), formKey ?? PublicIds.New(), at);
        }
    }
}
