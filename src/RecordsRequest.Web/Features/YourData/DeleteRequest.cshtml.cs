using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.YourData;

/// <summary>One that is damaged can be deleted, too: only the office's name is opened.</summary>
public sealed class DeleteRequestModel(RecordsDb db, FieldVault vault, Erasure erasure, IDataProtectionProvider keys) : DeletePage(keys)
{
    private Row? _request;
    private string? _office;
    private int _letters;

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The office, or the reference where its name is damaged.</summary>
    public string Name => _office ?? Found.Reference;

    public override string Title => Text.Request_Title;

    public override IEnumerable<string> Goes => [Sentences.Say(Text.Goes_Request, Name), .. Belongings.LettersIn(_letters)];

    public override string BackUrl => $"{RequestUrls.List}/{Id}";

    public override string TakeUrl
        => _office is null ? EverythingUrl : $"{BackUrl}/case-file/zip";

    protected override string Subject => $"{User.OwnerId()} {Id}";

    protected override string DoneUrl => RequestUrls.Deleted;

    private Row Found => Loaded.Of(_request);

    protected override async Task<IActionResult?> FindAsync(CancellationToken cancellation)
    {
        var mine = db.RequestsOf(User.OwnerId()).Where(request => request.PublicId == Id);
        _request = await mine.Select(request => new Row(request.OwnerId, request.Id, request.DraftId, request.Reference))
            .SingleOrDefaultAsync(cancellation);
        if (_request is not { } found)
        {
            return NotFound();
        }

        _office = await OfficeAsync(mine, cancellation);
        _letters = await db.LettersOf(found.OwnerId).CountAsync(letter => letter.RequestId == found.Id && letter.CopyOf == null, cancellation);
        return null;
    }

    protected override Task<int> EraseAsync() => erasure.EraseRequestAsync(Found.OwnerId, Found.Id, Found.DraftId, CancellationToken.None);

    private async Task<string?> OfficeAsync(IQueryable<AccessRequest> mine, CancellationToken cancellation)
    {
        try
        {
            return vault.OpenDetails(await mine.SingleAsync(cancellation)).Provider.Organization;
        }
        catch (Exception broken) when (Damage.IsIn(broken))
        {
            return null;
        }
    }

    /// <summary>What of it is needed to delete it, whatever the rest means.</summary>
    private sealed record Row(Guid OwnerId, Guid Id, Guid DraftId, string Reference);
}
