using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.YourData;

/// <summary>How much there is of somebody. Counted without opening it, so that what is damaged can be deleted too.</summary>
public sealed record Belongings(int Requests, int Letters, int Unfinished, bool HasCode)
{
    public static async Task<Belongings> OfAsync(RecordsDb db, Guid owner, CancellationToken cancellation) => new(
        await db.RequestsOf(owner).CountAsync(cancellation),
        await db.LettersOf(owner).CountAsync(letter => letter.CopyOf == null, cancellation),
        await db.DraftsOf(owner).CountAsync(draft => draft.RequestId == null, cancellation),
        await db.HasReturnCodeAsync(owner, cancellation));

    public IEnumerable<string> Lines() =>
    [
        .. Some(Requests, Text.Goes_Requests_One, Text.Goes_Requests_Other),
        .. LettersIn(Letters),
        .. Some(Unfinished, Text.Goes_Unfinished_One, Text.Goes_Unfinished_Other),
        .. HasCode ? [Text.Goes_Code] : Array.Empty<string>(),
        Text.Goes_Visits,
    ];

    public static IEnumerable<string> LettersIn(int letters) => Some(letters, Text.Goes_Letters_One, Text.Goes_Letters_Other);

    private static IEnumerable<string> Some(int count, string one, string other) => count > 0 ? [Sentences.Count(count, one, other)] : [];
}
