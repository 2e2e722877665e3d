namespace RecordsRequest.Domain.Vocabulary;

/// <summary>What a letter is for.</summary>
public enum LetterKind
{
    /// <summary>The request itself.</summary>
    Request,

    /// <summary>Asks whether and when the request arrived.</summary>
    ReceiptCheck,

    /// <summary>Reminds of the last day before it comes.</summary>
    Nudge,

    /// <summary>A better address was found: the request is sent again.</summary>
    Returned,

    /// <summary>Asks where the records are, or for proof that they are gone.</summary>
    NotHeld,

    /// <summary>Asks to leave out a step that the rule does not ask for.</summary>
    Barrier,

    /// <summary>Asks for the form and format that was asked for.</summary>
    WrongFormat,

    /// <summary>Asks for what is missing, and only that.</summary>
    MissingItems,

    /// <summary>Disputes a fee, or asks how it was worked out.</summary>
    FeeDispute,

    /// <summary>Says what a notice of more time lacks.</summary>
    DefectiveExtension,

    /// <summary>Nothing, or not all, came in time.</summary>
    Overdue,

    /// <summary>Asks for what a denial must say.</summary>
    DenialContent,

    /// <summary>Asks for a review of a denial.</summary>
    DenialReview,

    /// <summary>Asks for a ground of the rule where none was given, or an invented one.</summary>
    DenialGround,

    /// <summary>Answers an office that will not send an electronic copy to a named person.</summary>
    ThirdPartyRefusal,

    /// <summary>The sheet that goes before a faxed letter.</summary>
    FaxCover,

    /// <summary>What a complaint form asks for, in its order; for the patient, not for the office.</summary>
    ComplaintSheet,

    /// <summary>Everything about one request; for the patient, not for the office.</summary>
    CaseFile,
}
