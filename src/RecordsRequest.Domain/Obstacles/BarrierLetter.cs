using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Obstacles;

/// <summary>45 CFR 164.514(h) and the guidance on access of 2016. It offers a way to show who asks, and never a Social Security number.</summary>
internal sealed class BarrierLetter() : ObstacleLetter(LetterKind.Barrier)
{
    public override string Subject(Situation now, Words words) => words.Of(Kind, AsksForStep(now) ? "_Subject" : "_Subject_WhoAsks");

    public override IEnumerable<LetterBlock> Body(Situation now, Words words)
    {
        var met = Met(now).ToList();
        return
        [
            Happened(now, words, new LastDay(now, words).Sentences()),
            .. AsksForStep(now)
                ? [new ParagraphBlock(words[nameof(Wording.Barrier_Guidance)], words[nameof(Wording.FollowUp_Rule_Lead)])]
                : Array.Empty<LetterBlock>(),
            .. met.Select(barrier => About(barrier, words, VariantFor(barrier.Obstacle, now))),
            .. met.Select(barrier => StateFormLaws.For(barrier.Obstacle, now.Details.Provider.State)).OfType<StateFormLaw>().Distinct()
                .Select(law => new ParagraphBlock(
                    words.Fill(nameof(Wording.Barrier_StateForm), law.StateName, law.Citation), words[nameof(Wording.Barrier_StateForm_Lead)])),
            Ask(words, Asked(now, words)),
            new ParagraphBlock(words[nameof(Wording.FollowUp_Settle)]),
        ];
    }

    // Who is told that they are not authorized has no step to take.
    private bool AsksForStep(Situation now) => Met(now).Any(barrier => barrier.Obstacle is not Obstacle.NotAuthorized);

    // With a phone, the offer stands among the ways to reach the patient.
    private static IEnumerable<string> Asked(Situation now, Words words) =>
    [
        words.Fill(nameof(Wording.Barrier_Ask), words.AnswerBy(now)),
        .. now.Details.Patient.Phone is null ? [words[nameof(Wording.Barrier_Identity)]] : Array.Empty<string>(),
    ];

    private static string VariantFor(Obstacle obstacle, Situation now)
        => obstacle is Obstacle.NotAuthorized ? $"_{now.Details.WhoAsks}"
            : obstacle is Obstacle.ComeInPerson ? Coming(now.Details.Delivery.Method)
            : obstacle is Obstacle.OnlyFaxOrMail ? Sending(now.History.Sending!.Method)
            : "";

    // What the guidance names is about a mailed copy only.
    private static string Coming(DeliveryMethod method) => method switch
    {
        DeliveryMethod.Paper or DeliveryMethod.DiscOrUsb => "_Mailed",
        DeliveryMethod.PickUp or DeliveryMethod.Look => "_AtOffice",
        DeliveryMethod.Email or DeliveryMethod.Portal or DeliveryMethod.NamedPerson => "",
    };

    private static string Sending(SendMethod method) => method switch
    {
        SendMethod.Fax => "_ByFax",
        SendMethod.Mail or SendMethod.CertifiedMail => "_ByMail",
        SendMethod.InPerson or SendMethod.Email or SendMethod.Portal => "",
    };
}
