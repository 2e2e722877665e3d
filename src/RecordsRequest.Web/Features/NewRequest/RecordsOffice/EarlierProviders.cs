using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.NewRequest.RecordsOffice;

public sealed class EarlierProviders(RecordsDb db, FieldVault vault)
{
    private const int Most = 20;

    public async Task<IReadOnlyList<string>> NamesAsync(ClaimsPrincipal person, CancellationToken cancellation)
    {
        var rows = await db.RequestsOf(person.OwnerId()).AsNoTracking()
            .OrderByDescending(request => request.MadeAt).Take(Most).ToListAsync(cancellation);
        return [.. rows.Select(row => Damage.OrNull(() => vault.OpenDetails(row))?.Provider.Organization).OfType<string>().Distinct()];
    }
}
