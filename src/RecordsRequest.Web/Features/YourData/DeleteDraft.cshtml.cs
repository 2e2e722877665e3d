using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.NewRequest;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.YourData;

public sealed class DeleteDraftModel(NewRequestWizard wizard, Erasure erasure, IDataProtectionProvider keys) : DeletePage(keys)
{
    private OpenDraft? _draft;

    [BindProperty(Name = "draft", SupportsGet = true)]
    public string DraftId { get; set; } = "";

    public override string Title => Text.Draft_Title;

    public override IEnumerable<string> Goes =>
    [
        Loaded.Of(_draft).Answers.Provider is { } office ? Sentences.Say(Text.Goes_Draft, office.Organization) : Text.Goes_Draft_Unnamed,
    ];

    public override string BackUrl => RequestUrls.List;

    public override string TakeUrl => $"/{Language.Current.Code}/visit/everything/zip";

    protected override string Subject => DraftId;

    protected override string DoneUrl => RequestUrls.Deleted;

    protected override async Task<IActionResult?> FindAsync(CancellationToken cancellation)
    {
        _draft = await wizard.FindAsync(User, DraftId, cancellation);
        return _draft switch
        {
            null => NotFound(),
            { FinishedAs: { } request } => Redirect(NewRequestUrls.FinishedOf(request)),
            _ => null,
        };
    }

    protected override Task<int> EraseAsync() => erasure.EraseAsync(Loaded.Of(_draft).Row, CancellationToken.None);
}
