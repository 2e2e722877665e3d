using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Complaints;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.CaseFile;

internal sealed class ComplaintText(OpenRequest file)
{
    public IEnumerable<LetterBlock> Blocks()
        => CaseFileText.ShortPart(Text.Grounds_Title, ComplaintGrounds.Of(file.Now).SelectMany(Lines)) is { } part && part.Any()
            ? [.. part, new ParagraphBlock(Text.Grounds_Note)]
            : [];

    private static IEnumerable<LetterBlock> Lines(ComplaintGround ground)
    {
        yield return new ParagraphBlock(
            Sentences.Say(
                ground.IsArguable ? Text.Grounds_Arguable : Text.Grounds_Line,
                ground.Citation, Sentences.PlainDay(ground.LastDayOn), ComplaintWindow.Days),
            $"{Sentences.PlainDay(ground.KnownOn)}: {GroundNames.Of(ground)}.");
        if (ground.EarlierLastDayOn is { } earlier)
        {
            yield return new ParagraphBlock(Sentences.Say(Text.Grounds_Earlier, Sentences.PlainDay(earlier), ComplaintWindow.Days));
        }
    }
}
