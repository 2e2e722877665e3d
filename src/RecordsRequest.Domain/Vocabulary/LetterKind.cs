namespace RecordsRequest.Domain.Vocabulary;

public enum LetterKind
{
    Request,
    ReceiptCheck,
    Nudge,
    Returned,
    OfAge,
    NotHeld,
    Barrier,
    WrongFormat,
    MissingItems,
    FeeDispute,
    DefectiveExtension,
    Overdue,
    DenialContent,
    DenialReview,
    DenialGround,
    ThirdPartyRefusal,
    FaxCover,
    ComplaintSheet,
    CaseFile,
}
