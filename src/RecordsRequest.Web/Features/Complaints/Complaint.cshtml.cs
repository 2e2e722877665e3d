using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Letters.Printing;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Complaints;

/// <summary>What a complaint is and until when, and the sheet for it. Nothing that is typed here is kept, and nothing is sent.</summary>
public sealed class ComplaintModel(RequestFiles files, LetterPrinter printer, IValidator<ComplaintForm> validator)
    : FormPage<ComplaintForm>(validator)
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    [BindProperty]
    public SheetWish Wish { get; set; }

    public OpenRequest Current { get => Loaded.Of(field); private set; }

    public IReadOnlyList<ComplaintGround> Grounds { get; private set; } = [];

    public IReadOnlyList<Letter> Sheets { get; private set; } = [];

    public LetterLanguage? Copy => new[] { Current.Request.ReaderLanguage, Language.Current.ForLetters }
        .Cast<LetterLanguage?>().FirstOrDefault(language => language is not LetterLanguage.English);

    public bool SomeDaysAreOver => Grounds.Any(ground => ground.HasPassedOn(Current.Today));

    public IReadOnlyList<OtherDoor> Doors => [.. OtherDoors.Of(Current.Now)];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        Form.EarlierNumber = Current.History.Log.OfType<ComplaintFacts>()
            .LastOrDefault(complaint => complaint.TransactionNumber is not null)?.TransactionNumber;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        if (Grounds.Count == 0)
        {
            return Redirect(RequestUrls.Of(Current.Request, Notice.Stale));
        }

        if (!await IsValidAsync(cancellation))
        {
            return await AskAgainAsync(cancellation);
        }

        switch (Wish)
        {
            case SheetWish.Download:
                return await PrintAsync(LetterLanguage.English, cancellation);
            case SheetWish.DownloadCopy when Copy is { } copy:
                return await PrintAsync(copy, cancellation);
            case SheetWish.Look or SheetWish.DownloadCopy:
                Sheets = [Write(LetterLanguage.English), .. Copy is { } language ? [Write(language)] : Array.Empty<Letter>()];
                break;
        }

        return Page();
    }

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        if (await files.OpenAsync(User, Id, cancellation) is not { } file)
        {
            return NotFound();
        }

        (Current, Grounds) = (file, ComplaintGrounds.Of(file.Now));
        return file.Possible.Contains(RequestAction.Complain) ? null : Redirect(RequestUrls.Of(file.Request, Notice.Stale));
    }

    private async Task<IActionResult> PrintAsync(LetterLanguage language, CancellationToken cancellation)
    {
        var printed = await printer.PrintAsync(Write(language), cancellation);
        return File(printed.Bytes, "application/pdf", RequestFileNames.Pdf("complaint-sheet", Current.Request.Reference, Current.Today, language));
    }

    private Letter Write(LetterLanguage language)
        => PrintableSigns.Of(ComplaintSheet.Write(Current.Now, Form.ToAnswer(), Current.Request.Reference, language));
}
