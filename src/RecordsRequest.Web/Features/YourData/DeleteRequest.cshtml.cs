using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.YourData;

/// <summary>One that is damaged can be deleted, too: only the office's name is opened.</summary>
public sealed class DeleteRequestModel(RecordsDb db, FieldVault vault, Erasure erasure, IDataProtectionProvider keys) : DeletePage(keys)
{
    private AccessRequest? _request;
    private string? _office;
    private int _letters;

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The office, or the reference where its name is damaged.</summary>
    public string Name => _office ?? Found.Reference;

    public override string Title => Text.Request_Title;

    public override IEnumerable<string> Goes => [Sentences.Say(Text.Goes_Request, Name), .. Belongings.LettersIn(_letters)];

    public override string BackUrl => RequestUrls.Of(Found);

    public override string TakeUrl
        => _office is null ? $"/{Language.Current.Code}/visit/everything/zip" : $"{RequestUrls.CaseFileOf(Found)}/zip";

    protected override string Subject => $"{User.OwnerId()} {Id}";

    protected override string DoneUrl => RequestUrls.Deleted;

    private AccessRequest Found => Loaded.Of(_request);

    protected override async Task<IActionResult?> FindAsync(CancellationToken cancellation)
    {
        if (await db.RequestsOf(User.OwnerId()).SingleOrDefaultAsync(request => request.PublicId == Id, cancellation) is not { } request)
        {
            return NotFound();
        }

        _request = request;
        _office = Damage.OrNull(() => vault.OpenDetails(request))?.Provider.Organization;
        _letters = await db.LettersOf(request.OwnerId)
            .CountAsync(letter => letter.RequestId == request.Id && letter.CopyOf == null, cancellation);
        return null;
    }

    protected override Task<int> EraseAsync() => erasure.EraseAsync(Found, CancellationToken.None);
}
