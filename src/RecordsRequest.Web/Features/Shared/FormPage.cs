using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Features.Shared.TagHelpers;

namespace RecordsRequest.Web.Features.Shared;

public interface IShowsTypedTextAgain
{
    /// <param name="message">What is wrong; null when nothing is.</param>
    Task<IActionResult> ShowAgainAsync(string? message, int status, CancellationToken cancellation);
}

public abstract class FormPage<TForm>(IValidator<TForm> validator) : PageModel, IShowsTypedTextAgain
    where TForm : class, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    public async Task<IActionResult> ShowAgainAsync(string? message, int status, CancellationToken cancellation)
    {
        ForgetBindingErrors();
        if (message is not null)
        {
            ModelState.AddModelError("", message);
        }

        return await ShowAsync(status, cancellation);
    }

    /// <summary>Loads what the page shows besides the form. Null when all is well, else the answer to give instead.</summary>
    protected virtual Task<IActionResult?> PrepareAsync(CancellationToken cancellation) => Task.FromResult<IActionResult?>(null);

    protected async Task<bool> IsValidAsync(CancellationToken cancellation)
    {
        ForgetBindingErrors();
        var result = await validator.ValidateAsync(Form, cancellation);
        result.AddToModelState(ModelState, nameof(Form));
        ViewData[DateFieldTagHelper.WrongKey] = result.Errors.Where(failure => failure.CustomState is IReadOnlyList<string>)
            .ToDictionary(failure => $"{nameof(Form)}.{failure.PropertyName}", failure => (IReadOnlyList<string>)failure.CustomState);
        return result.IsValid;
    }

    protected Task<IActionResult> AskAgainAsync(CancellationToken cancellation) => ShowAsync(StatusCodes.Status422UnprocessableEntity, cancellation);

    private async Task<IActionResult> ShowAsync(int status, CancellationToken cancellation)
    {
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        Response.StatusCode = status;
        return Page();
    }

    // A value that did not fit its type is null in the form; the validator has the words for that.
    private void ForgetBindingErrors()
    {
        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Valid;
        }
    }
}
