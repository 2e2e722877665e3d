using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.YourData;

/// <summary>Says what will be gone and what stays, asks once, and deletes it. A second press is told the same as the first.</summary>
public abstract class DeletePage(IDataProtectionProvider keys) : PageModel, IShowsTypedTextAgain
{
    private readonly IDataProtector _seal = keys.CreateProtector(nameof(DeletePage));

    /// <summary>What the page was shown for, sealed: that it is not there any more may be told to whom it belonged, and to nobody else.</summary>
    [BindProperty]
    public string? Shown { get; set; }

    public string ShownNow => _seal.Protect(Subject);

    public abstract string Title { get; }

    public abstract IEnumerable<string> Goes { get; }

    public abstract string BackUrl { get; }

    /// <summary>Where it can be had as a file first.</summary>
    public abstract string TakeUrl { get; }

    protected static string EverythingUrl => $"/{Language.Current.Code}/visit/everything/zip";

    protected abstract string Subject { get; }

    protected abstract string DoneUrl { get; }

    protected string? SubjectShown
    {
        get
        {
            try
            {
                return Shown is null ? null : _seal.Unprotect(Shown);
            }
            catch (CryptographicException)
            {
                return null;
            }
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await FindAsync(cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var instead = await FindAsync(cancellation);
        try
        {
            instead ??= await EraseAsync() > 0 ? null : await FindAsync(cancellation);
        }
        catch (DbException refused) when (refused.IsBusy)
        {
            return AskAgain(Text.Delete_Busy, StatusCodes.Status503ServiceUnavailable);
        }

        if (instead is null || (instead is NotFoundResult && SubjectShown == Subject))
        {
            await LeaveAsync();
            return Redirect(DoneUrl);
        }

        return instead;
    }

    public async Task<IActionResult> ShowAgainAsync(string? message, int status, CancellationToken cancellation)
        => await FindAsync(cancellation) ?? AskAgain(Text.Delete_TooOld, status);

    /// <summary>Loads what the page is about. Null when it is there, else the answer to give instead.</summary>
    protected abstract Task<IActionResult?> FindAsync(CancellationToken cancellation);

    /// <summary>Goes on when the browser is closed: the person has decided. Returns 0 when it was no longer there.</summary>
    protected abstract Task<int> EraseAsync();

    protected virtual Task LeaveAsync() => Task.CompletedTask;

    private PageResult AskAgain(string message, int status)
    {
        ModelState.AddModelError("", message);
        Response.StatusCode = status;
        return Page();
    }
}
