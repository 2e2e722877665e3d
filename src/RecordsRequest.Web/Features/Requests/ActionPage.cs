using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Requests;

public interface IActionPage
{
    OpenRequest Current { get; }

    string FormKey { get; }

    string Button { get; }

    string? SecondButton { get; }

    (string Url, string Label) Back { get; }
}

/// <summary>One thing to record about a request. A page says only how its form becomes facts.</summary>
public abstract class ActionPage<TForm>(RequestFiles files, IValidator<TForm> validator, RequestAction action)
    : FormPage<TForm>(validator), IActionPage
    where TForm : class, new()
{
    private OpenRequest? _file;

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    [BindProperty]
    public string FormKey { get; set => field = value ?? ""; } = "";

    [BindProperty]
    public long Version { get; set; }

    public OpenRequest Current => Loaded.Of(_file);

    public virtual string Button => Shared.Text.Button_Save;

    public virtual string? SecondButton => null;

    public virtual (string Url, string Label) Back => (RequestUrls.Of(Current.Request), Text.Action_Back);

    protected virtual string Afterwards => RequestUrls.Of(Current.Request, Notice.Recorded);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        FormKey = PublicIds.New();
        Suggest(Form);
        return Page();
    }

    public virtual async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        FormKey = PublicIds.OrNew(FormKey);
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        if (Version != Current.Request.Version)
        {
            return await ShowAgainAsync(Shared.Text.Form_Changed, StatusCodes.Status409Conflict, cancellation);
        }

        if (!await IsValidAsync(cancellation) || ToFacts(Form) is not { } facts || !CanBeTrue(facts))
        {
            return await AskAgainAsync(cancellation);
        }

        if (!await files.RecordAsync(Current, await CompleteAsync(facts, cancellation), FormKey, cancellation))
        {
            _file = null;
            return await ShowAgainAsync(Shared.Text.Form_Changed, StatusCodes.Status409Conflict, cancellation);
        }

        return Redirect(Afterwards);
    }

    protected virtual void Suggest(TForm form)
    {
    }

    /// <summary>What a valid form says; null after a message was added to the page.</summary>
    protected abstract EventFacts? ToFacts(TForm form);

    /// <summary>The last step before recording, for what is stored beside the event.</summary>
    protected virtual Task<IReadOnlyList<EventFacts>> CompleteAsync(EventFacts facts, CancellationToken cancellation)
        => Task.FromResult<IReadOnlyList<EventFacts>>([facts]);

    protected virtual string FieldOf(EventField field) => field.ToString();

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        if ((_file ??= await files.OpenAsync(User, Id, cancellation)) is null)
        {
            return NotFound();
        }

        ViewData.TellApart(Current.Request);
        return Current.Has(FormKey) ? Redirect(RequestUrls.Of(Current.Request, Notice.Recorded))
            : !Current.Possible.Contains(action) ? Redirect(RequestUrls.Of(Current.Request, Notice.Stale))
            : await files.WhyNotAsync(Current, action, cancellation) is { } why ? HttpContext.Refuse(why)
            : null;
    }

    private bool CanBeTrue(EventFacts facts)
    {
        var faults = Current.FaultsOf(facts);
        foreach (var fault in faults)
        {
            ModelState.AddModelError($"{nameof(Form)}.{FieldOf(fault.Field)}", ActionWords.Of(fault));
        }

        return faults.Count == 0;
    }
}
