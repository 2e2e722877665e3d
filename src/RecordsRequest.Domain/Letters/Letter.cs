namespace RecordsRequest.Domain.Letters;

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

/// <summary>A letter as text and structure, with no layout. The page and the PDF are both drawn from it.</summary>
public sealed record Letter
{
    /// <summary>What it is for.</summary>
    public required LetterKind Kind { get; init; }

    /// <summary>The language it is written in.</summary>
    public required LetterLanguage Language { get; init; }

    /// <summary>Document title; holds no personal data.</summary>
    public required string Title { get; init; }

    /// <summary>Reference printed on each page, such as "RR-7K2M-9QXD".</summary>
    public required string Reference { get; init; }

    /// <summary>What later pages repeat at the top: name, date of birth, reference.</summary>
    public required string RunningHead { get; init; }

    /// <summary>Words for "Page {0} of {1}".</summary>
    public required string PageOf { get; init; }

    /// <summary>The text, in reading order.</summary>
    public required IReadOnlyList<LetterBlock> Blocks { get; init; }
}
