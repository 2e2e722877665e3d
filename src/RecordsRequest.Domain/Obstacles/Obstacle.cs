// One screen of names: all that an office may say or do, in the patient's eyes.
namespace RecordsRequest.Domain.Obstacles;

/// <summary>What an office said or did instead of simply sending the records.</summary>
public enum Obstacle
{
    /// <summary>They want their own form.</summary>
    OwnForm,

    /// <summary>The person must come in.</summary>
    ComeInPerson,

    /// <summary>Requests are taken by fax or mail only.</summary>
    OnlyFaxOrMail,

    /// <summary>Requests are taken only through their website.</summary>
    PortalOnly,

    /// <summary>They ask for a reason.</summary>
    TellWhy,

    /// <summary>They check identity in a reasonable way.</summary>
    IdCheck,

    /// <summary>They ask for a notary or a witness.</summary>
    NotaryOrWitness,

    /// <summary>They ask for the Social Security number.</summary>
    SocialSecurityNumber,

    /// <summary>They ask what is meant.</summary>
    Clarification,

    /// <summary>The cost is too high.</summary>
    FeeTooHigh,

    /// <summary>They want the money before the copy.</summary>
    PayFirst,

    /// <summary>They charge for search or retrieval.</summary>
    SearchFee,

    /// <summary>They hold the records for an unpaid medical bill.</summary>
    UnpaidBill,

    /// <summary>They do not e-mail records.</summary>
    NoEmail,

    /// <summary>They do not plug in the patient's own medium.</summary>
    NoUsbStick,

    /// <summary>Paper came for an electronic copy.</summary>
    PaperInstead,

    /// <summary>Another format than the one asked for.</summary>
    WrongFormat,

    /// <summary>They point to the patient portal.</summary>
    LookInPortal,

    /// <summary>A summary instead of the record.</summary>
    SummaryInstead,

    /// <summary>The report instead of the images.</summary>
    ReportInstead,

    /// <summary>Some of it is missing.</summary>
    PartMissing,

    /// <summary>They say that HIPAA does not allow it.</summary>
    HipaaForbids,

    /// <summary>They will not send the copy to the person the patient named.</summary>
    WillNotSendToOther,

    /// <summary>Refused without a reason.</summary>
    RefusedNoReason,

    /// <summary>Refused because it may upset the patient.</summary>
    RefusedMightUpset,

    /// <summary>Refused for danger to life or physical safety.</summary>
    RefusedDanger,

    /// <summary>Psychotherapy notes refused.</summary>
    RefusedNotes,

    /// <summary>Refused for any other reason.</summary>
    RefusedOther,

    /// <summary>They send the person to their copying or storage company.</summary>
    AskVendor,

    /// <summary>They say that the letter never came.</summary>
    NeverGotIt,

    /// <summary>It went to another department of the same place.</summary>
    WrongDepartment,

    /// <summary>The letter came back.</summary>
    CameBack,

    /// <summary>They do not hold the records.</summary>
    NotHeld,

    /// <summary>The records were destroyed.</summary>
    Destroyed,

    /// <summary>The practice is closed for good.</summary>
    PracticeClosed,

    /// <summary>They need more time.</summary>
    MoreTime,

    /// <summary>They claim 60 days for records in storage.</summary>
    OffSite,

    /// <summary>They are closed for some weeks.</summary>
    ClosedForNow,

    /// <summary>The record is not finished, or a doctor must sign it first.</summary>
    NotFinished,

    /// <summary>Nothing was heard.</summary>
    Silence,
}
