using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.Requests;

public sealed record LetterLink(Guid Id, string PublicId, LetterKind Kind, LetterLanguage Language, DateTimeOffset MadeAt)
{
    public bool MayBeSent => Language is LetterLanguage.English && FollowUps.Include(Kind);
}

public sealed class DetailModel(RequestFiles files, OfficesTogether offices, RecordsDb db) : RequestPage(files)
{
    private readonly RequestFiles _files = files;

    [BindProperty(SupportsGet = true)]
    public Notice? Notice { get; set; }

    /// <summary>Newest first, each before its copy.</summary>
    public IReadOnlyList<LetterLink> Letters { get; private set; } = [];

    public IEnumerable<LetterLink> Newest => Letters.Where(letter => !IsOlder(letter));

    public IEnumerable<LetterLink> Older => Letters.Where(IsOlder);

    public IReadOnlyList<OpenRequest> Others { get; private set; } = [];

    public AnotherOffice? Another { get; private set; }

    public DamagedFile? Damaged { get; private set; }

    public bool JustTookMoreTime
        => Notice is Requests.Notice.Recorded && Current.Events is [.., { Facts: ExtensionFacts }] && Current.History.Extensions.Count > 0;

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        Letters = await LettersOfAsync(Current.Request, cancellation);
        var together = await offices.OpenAsync(Current, cancellation);
        Others = [.. together.Files.Where(other => other.Request.Id != Current.Request.Id)];
        Another = await offices.OfferAsync(Current.Request, together, cancellation);
        return Page();
    }

    // The copies of a letter, made after it, do not count.
    private bool IsOlder(LetterLink letter)
    {
        const int Shown = 3;
        var last = Letters.Where(sent => sent.Language is LetterLanguage.English).ElementAtOrDefault(Shown - 1);
        return letter.MadeAt < last?.MadeAt;
    }

    protected override async Task<IActionResult?> ShowDamagedAsync(SealBrokenException broken, CancellationToken cancellation)
    {
        Damaged = await _files.OpenDamagedAsync(User, Id, broken, cancellation);
        if (Damaged is null)
        {
            return null;
        }

        Letters = await LettersOfAsync(Damaged.Request, cancellation);
        return Page();
    }

    private Task<List<LetterLink>> LettersOfAsync(AccessRequest request, CancellationToken cancellation)
        => db.LettersOf(request.OwnerId).Where(letter => letter.RequestId == request.Id)
            .OrderByDescending(letter => letter.MadeAt).ThenBy(letter => letter.Language != LetterLanguage.English)
            .Select(letter => new LetterLink(letter.Id, letter.PublicId, letter.Kind, letter.Language, letter.MadeAt)).ToListAsync(cancellation);
}
