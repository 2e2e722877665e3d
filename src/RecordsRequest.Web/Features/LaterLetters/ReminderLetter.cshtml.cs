using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.LaterLetters;

public sealed class ReminderLetterModel(RequestFiles files, IValidator<LetterForm> validator, LetterArchive letters)
    : LetterPage(files, validator, letters)
{
    protected override LetterKind? Asked => LetterKind.Overdue;
}
