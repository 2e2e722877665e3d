using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.NewRequest;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.YourData;

public sealed class DeleteDraftModel(RecordsDb db, FieldVault vault, Erasure erasure, IDataProtectionProvider keys) : DeletePage(keys)
{
    private Draft? _draft;
    private string? _office;

    [BindProperty(Name = "draft", SupportsGet = true)]
    public string DraftId { get; set; } = "";

    public override string Title => Text.Draft_Title;

    public override IEnumerable<string> Goes =>
    [
        _office is null ? Text.Goes_Draft_Unnamed : Sentences.Say(Text.Goes_Draft, _office),
    ];

    public override string BackUrl => RequestUrls.List;

    public override string TakeUrl => EverythingUrl;

    protected override string Subject => $"{User.OwnerId()} {DraftId}";

    protected override string DoneUrl => RequestUrls.Deleted;

    protected override async Task<IActionResult?> FindAsync(CancellationToken cancellation)
    {
        var owner = User.OwnerId();
        if (await db.DraftsOf(owner).AsNoTracking().FirstOrDefaultAsync(draft => draft.PublicId == DraftId, cancellation) is not { } draft)
        {
            return NotFound();
        }

        if (await db.RequestsOf(owner).Where(request => request.Id == draft.RequestId).Select(request => request.PublicId)
            .FirstOrDefaultAsync(cancellation) is { } finished)
        {
            return Redirect(NewRequestUrls.FinishedOf(finished));
        }

        _draft = draft;
        _office = Damage.OrNull(() => vault.OpenAnswers(draft))?.Provider?.Organization;
        return null;
    }

    protected override Task<int> EraseAsync() => erasure.EraseAsync(Loaded.Of(_draft), CancellationToken.None);
}
