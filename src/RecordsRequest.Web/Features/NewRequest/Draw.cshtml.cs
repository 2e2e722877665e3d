using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest;

public sealed record DrawForm
{
    /// <summary>As <see cref="DrawnSignature"/> keeps them; none takes the drawing away.</summary>
    public string? Strokes { get; set; }
}

public sealed class DrawFormValidator : AbstractValidator<DrawForm>
{
    public DrawFormValidator() => RuleFor(form => form.Strokes)
        .Must(strokes => strokes is null || DrawnSignature.TryParse(strokes, out _)).WithMessage(_ => Text.Draw_Wrong);
}

/// <summary>A signature by finger or mouse. Nobody has to: the name is typed too, and the letter has a line for a pen.</summary>
public sealed class DrawModel(NewRequestWizard wizard, IValidator<DrawForm> validator) : DraftPage<DrawForm>(wizard, validator)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        Form.Strokes = Open.Answers.DrawnSignature?.Strokes;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        if (!IsCurrent)
        {
            return await ShowChangedAsync(cancellation);
        }

        if (!await IsValidAsync(cancellation))
        {
            Form.Strokes = Open.Answers.DrawnSignature?.Strokes;
            return await AskAgainAsync(cancellation);
        }

        var drawn = DrawnSignature.TryParse(Form.Strokes, out var signature) ? new SignedDrawing(Open.Answers.Signer!, signature) : null;
        return await SaveAsync(Open.Answers with { Drawn = drawn }, cancellation)
            ? Redirect(NewRequestUrls.CheckOf(DraftId))
            : await ShowChangedAsync(cancellation);
    }

    protected override string? ComesFirst(RequestDraft answers) => NewRequestJourney.Journey.FirstOpen(answers)?.Slug
        ?? (answers.Signer is null ? NewRequestUrls.CheckSlug : null);
}
