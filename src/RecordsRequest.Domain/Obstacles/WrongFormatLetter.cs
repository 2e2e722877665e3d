using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Obstacles;

/// <summary>45 CFR 164.524(c)(2). It never says that an office must make a format that it cannot readily produce.</summary>
internal sealed class WrongFormatLetter() : ObstacleLetter(LetterKind.WrongFormat)
{
    public override IEnumerable<LetterBlock> Body(Situation now, Words words) =>
    [
        Happened(now, words, Asked(now.Details, words)),
        new ParagraphBlock(words[IsElectronic(now.Details) ? nameof(Wording.Format_Rule_Electronic) : nameof(Wording.Format_Rule)],
            words[nameof(Wording.FollowUp_Rule_Lead)]),
        .. Met(now).SelectMany(met => Answer(met, now.Details, words)),
        Ask(words, words.Fill(
            IsElectronic(now.Details) ? nameof(Wording.Format_Ask_Electronic) : nameof(Wording.Format_Ask), words.AnswerBy(now), words[What(now)])),
        new ParagraphBlock(words[nameof(Wording.FollowUp_Settle)]),
    ];

    private string What(Situation now)
    {
        var met = Met(now).Select(met => met.Obstacle).ToList();
        return met is [Obstacle.ReportInstead] ? nameof(Wording.Format_TheseImages)
            : met.Contains(Obstacle.ReportInstead) ? nameof(Wording.Format_CopyAndImages)
            : nameof(Wording.Format_Copy);
    }

    private static IEnumerable<LetterBlock> Answer(ObstacleFacts met, RequestDetails details, Words words) => (met.Obstacle, details.Delivery) switch
    {
        (Obstacle.NoEmail, { EmailPrivacy: EmailPrivacy.PlainAccepted })
            => [About(met, words, "_PlainAccepted", words[nameof(Wording.Delivery_Risk)], details.Delivery.Email?.Value)],
        (Obstacle.NoEmail, _) => [About(met, words, "_Secure", details.Delivery.Email?.Value)],
        (Obstacle.PaperInstead, { SecondChoice: DeliveryMethod.Paper }) => [About(met, words, "_Second")],
        (Obstacle.WrongFormat, { Method: not DeliveryMethod.PickUp })
            => [About(met, words, "_Named", new DeliveryAsked(details, words).FirstChoice)],
        (Obstacle.ReportInstead, _) =>
        [
            About(met, words),
            new ListBlock([.. details.Items.Where(IsImages).Select(new RecordsAsked(details, words).Label)]),
            new ParagraphBlock(words[nameof(Wording.Format_Images)]),
        ],
        _ => [About(met, words)],
    };

    private static string Asked(RequestDetails details, Words words) => details.Delivery.Method is DeliveryMethod.PickUp
        ? words[nameof(Wording.Format_Asked_PickUp)]
        : words.Fill(nameof(Wording.Format_Asked), new DeliveryAsked(details, words).FirstChoice);

    private static bool IsElectronic(RequestDetails details) => details.Delivery.Form is RecordForm.Electronic;

    private static bool IsImages(RequestedItem item) => item.Kind is RecordKind.ImagingStudies;
}
