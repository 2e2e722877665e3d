using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.YourData;

public sealed class DeleteAllModel(RecordsDb db, Erasure erasure, GuestVisits visits, IDataProtectionProvider keys) : DeletePage(keys)
{
    private Belongings? _belongings;

    public bool IsHere => _belongings is not null;

    /// <summary>Whether the one to whom the page was shown is gone from the database.</summary>
    public bool IsDone { get; private set; }

    public override string Title => Text.All_Title;

    public override IEnumerable<string> Goes => _belongings?.Lines() ?? [];

    public override string BackUrl => RequestUrls.List;

    public override string TakeUrl => EverythingUrl;

    protected override string Subject => $"{User.OwnerId()}";

    protected override string DoneUrl => $"/{Language.Current.Code}/visit/deleted";

    protected override async Task<IActionResult?> FindAsync(CancellationToken cancellation)
    {
        if (User.OwnerId() is { } owner)
        {
            _belongings = await Belongings.OfAsync(db, owner, cancellation);
            return null;
        }

        IsDone = Guid.TryParse(SubjectShown, out var shown) && !await db.Owners.AnyAsync(row => row.Id == shown, cancellation);
        return Page();
    }

    protected override Task<int> EraseAsync()
    {
        var owner = User.OwnerId();
        return erasure.EraseAsync(db.Owners.Where(row => row.Id == owner), CancellationToken.None);
    }

    protected override Task LeaveAsync() => visits.EndAsync(HttpContext, CancellationToken.None);
}
