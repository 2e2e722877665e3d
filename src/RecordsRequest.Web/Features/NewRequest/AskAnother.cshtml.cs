using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.NewRequest;

public sealed class AskAnotherModel(RequestFiles files, OfficesTogether offices, NewDrafts drafts, IValidator<NoticeForm> validator)
    : FormPage<NoticeForm>(validator)
{
    private AnotherOffice? _offer;

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    [BindProperty]
    public string FormKey { get; set => field = PublicIds.OrNew(value); } = PublicIds.New();

    [BindProperty]
    public OtherOffice Office { get; set; }

    public AnotherOffice Offer => _offer ?? throw new InvalidOperationException("The request is not loaded.");

    public string ProviderName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await PrepareAsync(cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var office = Enum.IsDefined(Office) ? Office : OtherOffice.Another;
        if (User.OwnerId() is { } owner && await drafts.AreFullAsync(owner, FormKey, cancellation))
        {
            return HttpContext.Refuse(NotDone.ManyDrafts);
        }

        return await drafts.CopyAsync(User.OwnerId(), Id, office, FormKey, cancellation) is { } draft
            ? Redirect(NewRequestUrls.Of(draft, NewRequestUrls.CheckSlug))
            : NotFound();
    }

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        if (await files.OpenAsync(User, Id, cancellation) is not { } file)
        {
            return NotFound();
        }

        ProviderName = file.ProviderName;
        _offer = await offices.OfferAsync(file.Request, await offices.OpenAsync(file, cancellation), cancellation);
        return _offer is null ? NotFound() : null;
    }
}
