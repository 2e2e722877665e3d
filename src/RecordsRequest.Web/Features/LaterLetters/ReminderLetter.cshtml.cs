using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.LaterLetters;

/// <summary>The letter that says the answer is late. What it says of that depends on which time has passed.</summary>
public sealed class ReminderLetterModel(RequestFiles files, IValidator<LetterForm> validator, LetterArchive letters)
    : LetterPage(files, validator, letters)
{
    protected override LetterKind? Asked => LetterKind.Overdue;
}
