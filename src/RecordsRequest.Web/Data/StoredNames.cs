using System.Text.Json.Serialization.Metadata;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;

namespace RecordsRequest.Web.Data;

/// <summary>Inside seals. They are a storage format: a renamed type keeps its old name here.</summary>
internal static class StoredNames
{
    public static readonly IJsonTypeInfoResolver Types = new DefaultJsonTypeInfoResolver().WithAddedModifier(Give);

    private static readonly JsonDerivedType[] Facts =
    [
        new(typeof(LetterMadeFacts), "letterMade"), new(typeof(LetterSentFacts), "letterSent"),
        new(typeof(SentFacts), "sent"), new(typeof(ReceivedFacts), "received"),
        new(typeof(ReturnedFacts), "returned"), new(typeof(OfficeAddressFacts), "officeAddress"),
        new(typeof(ExtensionFacts), "extension"), new(typeof(ReadyFacts), "ready"),
        new(typeof(NotReadyFacts), "notReady"), new(typeof(ArrivalFacts), "arrival"),
        new(typeof(ClosedFacts), "closed"), new(typeof(ReopenedFacts), "reopened"), new(typeof(CorrectedFacts), "corrected"),
        new(typeof(ReckonedFacts), "reckoned"),
        new(typeof(ObstacleFacts), "obstacle"),
        new(typeof(CallFacts), "call"),
        new(typeof(FeeNoticeFacts), "feeNotice"), new(typeof(FeeAnswerFacts), "feeAnswer"),
        new(typeof(DenialFacts), "denial"),
        new(typeof(ComplaintFacts), "complaint"),
    ];

    private static readonly JsonDerivedType[] Blocks =
    [
        new(typeof(NoticeBlock), "notice"), new(typeof(SenderBlock), "sender"),
        new(typeof(DateBlock), "date"), new(typeof(RecipientBlock), "recipient"),
        new(typeof(SubjectBlock), "subject"), new(typeof(HeadingBlock), "heading"),
        new(typeof(ParagraphBlock), "paragraph"), new(typeof(FactsBlock), "facts"),
        new(typeof(ListBlock), "list"), new(typeof(SignatureBlock), "signature"), new(typeof(SmallPrintBlock), "smallPrint"),
        new(typeof(DaysBlock), "days"),
    ];

    private static void Give(JsonTypeInfo info)
    {
        var kinds = info.Type == typeof(EventFacts) ? Facts : info.Type == typeof(LetterBlock) ? Blocks : [];
        foreach (var kind in kinds)
        {
            (info.PolymorphismOptions ??= new()).DerivedTypes.Add(kind);
        }
    }
}
