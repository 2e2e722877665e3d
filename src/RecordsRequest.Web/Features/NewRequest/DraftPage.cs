using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>A page of one draft. A finished draft leads to its request, a page that may not be seen yet to the one that comes first.</summary>
public abstract class DraftPage<TForm>(NewRequestWizard wizard, IValidator<TForm> validator) : FormPage<TForm>(validator)
    where TForm : class, new()
{
    private OpenDraft? _draft;

    [BindProperty(Name = "draft", SupportsGet = true)]
    public string DraftId { get; set; } = "";

    [BindProperty]
    public long Version { get; set; }

    public long DraftVersion => Open.Row.Version;

    protected OpenDraft Open => _draft ?? throw new InvalidOperationException("The draft is not loaded.");

    protected bool IsCurrent => Version == DraftVersion;

    /// <summary>Slug of the page that comes before this one can be seen, or null.</summary>
    protected abstract string? ComesFirst(RequestDraft answers);

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        _draft ??= await wizard.FindAsync(User, DraftId, cancellation);
        return _draft switch
        {
            null => NotFound(),
            { FinishedAs: { } request } => Redirect(NewRequestUrls.FinishedOf(request)),
            { Answers: var answers } when ComesFirst(answers) is { } slug => Redirect(NewRequestUrls.Of(DraftId, slug)),
            _ => null,
        };
    }

    protected Task<bool> SaveAsync(RequestDraft answers, CancellationToken cancellation) => wizard.SaveAsync(Open, answers, cancellation);

    protected Task<IActionResult> ShowChangedAsync(CancellationToken cancellation)
    {
        _draft = null;
        return ShowAgainAsync(Shared.Text.Form_Changed, StatusCodes.Status409Conflict, cancellation);
    }
}
