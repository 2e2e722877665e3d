using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.YourData;

public sealed class DeleteRequestModel(RequestFiles files, RecordsDb db, Erasure erasure, IDataProtectionProvider keys) : DeletePage(keys)
{
    private int _letters;

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public OpenRequest Current { get => Loaded.Of(field); private set; }

    public override string Title => Text.Request_Title;

    public override IEnumerable<string> Goes => [Sentences.Say(Text.Goes_Request, Current.ProviderName), .. Belongings.LettersIn(_letters)];

    public override string BackUrl => RequestUrls.Of(Current.Request);

    public override string TakeUrl => $"{RequestUrls.CaseFileOf(Current.Request)}/zip";

    protected override string Subject => Id;

    protected override string DoneUrl => RequestUrls.Deleted;

    protected override async Task<IActionResult?> FindAsync(CancellationToken cancellation)
    {
        if (await files.OpenAsync(User, Id, cancellation) is not { } file)
        {
            return NotFound();
        }

        Current = file;
        _letters = await db.LettersOf(file.Request.OwnerId)
            .CountAsync(letter => letter.RequestId == file.Request.Id && letter.CopyOf == null, cancellation);
        return null;
    }

    protected override Task<int> EraseAsync() => erasure.EraseAsync(Current.Request, CancellationToken.None);
}
