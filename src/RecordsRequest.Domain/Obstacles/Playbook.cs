// Long because it is one table, a row for each obstacle.
using static RecordsRequest.Domain.Obstacles.ClockEffect;
using static RecordsRequest.Domain.Obstacles.Obstacle;
using static RecordsRequest.Domain.Obstacles.ObstacleGroup;
using static RecordsRequest.Domain.Vocabulary.Sureness;
using static RecordsRequest.Domain.Requests.RequestAction;

namespace RecordsRequest.Domain.Obstacles;

/// <summary>45 CFR 164.524 and 164.514(h), checked on 22 November 2026.</summary>
public static class Playbook
{
    public static IReadOnlyList<Play> All { get; } =
    [
        new(OwnForm, Asking, "45 CFR 164.524(b)(1)", Guidance, RunsOnArguably, LetterKind.Barrier)
        {
            Raises = ComplaintGroundKind.Barrier,
            RaisesArguably = true,
        },
        new(ComeInPerson, Asking, "45 CFR 164.524(c)(3)", Guidance, RunsOn, LetterKind.Barrier)
        {
            Raises = ComplaintGroundKind.Barrier,
            RaisesArguably = true,
            IsSettledFor = delivery => delivery.Method is DeliveryMethod.Paper or DeliveryMethod.DiscOrUsb,
        },
        new(OnlyFaxOrMail, Asking, "45 CFR 164.524(b)(1)", Arguable, RunsOn, LetterKind.Barrier, Send)
        {
            Raises = ComplaintGroundKind.Barrier,
            RaisesArguably = true,
        },
        new(PortalOnly, Asking, "45 CFR 164.524(b)(1)", Guidance, RunsOn, LetterKind.Barrier) { Raises = ComplaintGroundKind.Barrier },
        new(TellWhy, Asking, "45 CFR 164.524(a)(1)", Guidance, RunsOn, LetterKind.Barrier) { Raises = ComplaintGroundKind.Barrier },
        new(IdCheck, Asking, "45 CFR 164.514(h)", Settled, RunsOn),
        new(NotaryOrWitness, Asking, "45 CFR 164.514(h)", Guidance, RunsOn, LetterKind.Barrier)
        {
            Raises = ComplaintGroundKind.Barrier,
            RaisesArguably = true,
        },
        new(SocialSecurityNumber, Asking, "45 CFR 164.514(h)", Arguable, RunsOn, LetterKind.Barrier)
        {
            Raises = ComplaintGroundKind.Barrier,
            RaisesArguably = true,
        },
        new(Clarification, Asking, "45 CFR 164.524(c)(3)", Settled, RunsOn) { IsCommonSense = true },
        new(NotAuthorized, Asking, "45 CFR 164.524(a)(1), 164.502(g)", Settled, RunsOn, LetterKind.Barrier)
        {
            ByWhoAsks =
            [
                new(WhoAsks.Patient, "45 CFR 164.524(a)(1)", Settled, ComplaintGroundKind.Barrier),
                new(WhoAsks.Papers, "45 CFR 164.502(g)(1)-(5)", Settled, ComplaintGroundKind.Barrier, RaisesArguably: true),
                new(WhoAsks.Surrogate, "45 CFR 164.502(g)(2), (g)(5)", Arguable, ComplaintGroundKind.Barrier, RaisesArguably: true),
                new(WhoAsks.Survivor, "45 CFR 164.502(g)(4)", Arguable, ComplaintGroundKind.Barrier, RaisesArguably: true),
                new(WhoAsks.Parent, "45 CFR 164.502(g)(3), (g)(5)", Settled, ComplaintGroundKind.Barrier, RaisesArguably: true),
                new(WhoAsks.Nobody, "45 CFR 164.524(a)(1), 164.502(g)", Settled),
            ],
        },
        new(FeeTooHigh, Cost, "45 CFR 164.524(c)(4)", Settled, RunsOn, LetterKind.FeeDispute, TellFee),
        new(PayFirst, Cost, "45 CFR 164.524(c)(4)", Arguable, RunsOn, LetterKind.FeeDispute, TellFee)
        {
            Raises = ComplaintGroundKind.Fee,
            RaisesArguably = true,
        },
        new(SearchFee, Cost, "45 CFR 164.524(c)(4)", Guidance, RunsOn, LetterKind.FeeDispute, TellFee) { Raises = ComplaintGroundKind.Fee },
        new(UnpaidBill, Cost, "45 CFR 164.524(a)(2)-(3)", Settled, RunsOn, LetterKind.DenialGround, Deny)
        {
            Raises = ComplaintGroundKind.Denial,
            Refusal = new(DenialGround.UnpaidBill),
        },
        new(NoEmail, Copy, "45 CFR 164.524(c)(2); HHS FAQ 2060", Guidance, RunsOn, LetterKind.WrongFormat)
        {
            Raises = ComplaintGroundKind.Format,
            RaisesArguably = true,
            IsSettledFor = delivery => delivery.EmailPrivacy is EmailPrivacy.PlainAccepted,
            Concerns = details => details.Delivery.Chose(DeliveryMethod.Email),
        },
        new(NoUsbStick, Copy, "45 CFR 164.524(c)(2)", Guidance, RunsOn, LetterKind.WrongFormat)
        {
            Concerns = details => details.Delivery.Form is not RecordForm.Paper,
        },
        new(PaperInstead, Copy, "45 CFR 164.524(c)(2)(ii)", Settled, RunsOn, LetterKind.WrongFormat, Arrive)
        {
            Raises = ComplaintGroundKind.Format,
            RaisesArguably = true,
            IsSettledFor = delivery => delivery.SecondChoice is not DeliveryMethod.Paper,
            Concerns = details => details.Delivery.Form is RecordForm.Electronic,
        },
        new(WrongFormat, Copy, "45 CFR 164.524(c)(2)(i)-(ii)", Settled, RunsOn, LetterKind.WrongFormat, Arrive)
        {
            Raises = ComplaintGroundKind.Format,
            RaisesArguably = true,
        },
        new(LookInPortal, Copy, "45 CFR 164.524(c)(1)-(2)", Settled, RunsOn, LetterKind.WrongFormat, Arrive, Close)
        {
            Raises = ComplaintGroundKind.Format,
            Concerns = details => !details.Delivery.Chose(DeliveryMethod.Portal),
        },
        new(SummaryInstead, Copy, "45 CFR 164.524(c)(2)(iii)", Settled, RunsOn, LetterKind.WrongFormat, Arrive)
        {
            Raises = ComplaintGroundKind.Format,
        },
        new(ReportInstead, Copy, "45 CFR 164.524(c)(2); HHS FAQ 2059", Guidance, RunsOn, LetterKind.WrongFormat, Arrive)
        {
            Raises = ComplaintGroundKind.Format,
            RaisesArguably = true,
            Concerns = details => details.AsksForImages,
        },
        new(PartMissing, Copy, "45 CFR 164.524(c)(1), (d)(1)", Settled, RunsOn, LetterKind.MissingItems, Arrive) { Opens = Matter.Rest },
        new(HipaaForbids, ObstacleGroup.Refusal, "45 CFR 164.524(a)(1)", Settled, RunsOn, LetterKind.DenialGround, Deny)
        {
            Raises = ComplaintGroundKind.Denial,
            Refusal = new(DenialGround.SomethingElse, nameof(HipaaForbids)),
        },
        new(WillNotSendToOther, ObstacleGroup.Refusal, "42 U.S.C. 17935(e), 45 CFR 164.524(c)(3)(ii), Ciox v. Azar (2020)", Settled, RunsOn,
            LetterKind.ThirdPartyRefusal)
        {
            IsAboutNamedPerson = true,
            Raises = ComplaintGroundKind.Denial,
        },
        new(RefusedNoReason, ObstacleGroup.Refusal, "45 CFR 164.524(d)(2)", Settled, RunsOn, LetterKind.DenialGround, Deny)
        {
            Raises = ComplaintGroundKind.Denial,
            Refusal = new(DenialGround.NoneGiven),
        },
        new(RefusedMightUpset, ObstacleGroup.Refusal, "45 CFR 164.524(a)(3)(i)", Settled, RunsOn, LetterKind.DenialGround, Deny)
        {
            Raises = ComplaintGroundKind.Denial,
            Refusal = new(DenialGround.MightUpset),
        },
        new(RefusedDanger, ObstacleGroup.Refusal, "45 CFR 164.524(a)(3)-(4), (d)", Settled, RunsOn, LetterKind.DenialReview, Deny)
        {
            Raises = ComplaintGroundKind.Denial,
            RaisesArguably = true,
        },
        new(RefusedNotes, ObstacleGroup.Refusal, "45 CFR 164.524(a)(1), 164.501", Settled, RunsOn, LetterKind.DenialContent, Deny)
        {
            Raises = ComplaintGroundKind.Denial,
            RaisesArguably = true,
        },
        new(RefusedOther, ObstacleGroup.Refusal, "45 CFR 164.524(a)(2)-(3), (d)", Settled, RunsOn, LetterKind.DenialContent, Deny)
        {
            Raises = ComplaintGroundKind.Denial,
            RaisesArguably = true,
        },
        new(AskVendor, Place, "45 CFR 164.524(b)(2)", Guidance, RunsOn, LetterKind.Barrier),
        new(NeverGotIt, Place, "45 CFR 164.524(b)(2)(i)", Settled, NeedsReceipt, LetterKind.ReceiptCheck, Receive)
        {
            IsCommonSense = true,
        },
        new(WrongDepartment, Place, "45 CFR 164.524(b)(2)(i)", Arguable, RunsOnArguably, LetterKind.ReceiptCheck, Receive),
        new(CameBack, Place, "45 CFR 164.524(b)(2)(i)", Settled, NeedsReceipt, LetterKind.Returned, Return, Send) { IsCommonSense = true },
        new(NotHeld, Place, "45 CFR 164.524(d)(3)", Settled, RunsOnArguably, LetterKind.NotHeld, Arrive, Close),
        new(Destroyed, Place, "45 CFR 164.524(a)(1)", Settled, RunsOnArguably, LetterKind.NotHeld, Arrive, Close),
        new(PracticeClosed, Place, "45 CFR 164.524(b)(2)(i)", Settled, NeedsReceipt, null, Return) { IsCommonSense = true },
        new(MoreTime, Time, "45 CFR 164.524(b)(2)(ii)", Settled, MovesByNotice, LetterKind.DefectiveExtension, Extend),
        new(OffSite, Time, "45 CFR 164.524(b)(2)", Settled, MovesByNotice, LetterKind.DefectiveExtension, Extend),
        new(ClosedForNow, Time, "45 CFR 164.524(b)(2)(i)-(ii)", Settled, MovesByNotice, LetterKind.DefectiveExtension, Extend),
        new(NotFinished, Time, "45 CFR 164.524(a)(2)-(3), (b)(2)", Settled, MovesByNotice, LetterKind.DefectiveExtension, Extend, Arrive),
        new(Silence, Time, "45 CFR 164.524(b)(2)(i)", Settled, RunsOn, LetterKind.ReceiptCheck, Receive),
    ];

    public static Play For(Obstacle obstacle) => All.Single(play => play.Obstacle == obstacle);
}

public enum Obstacle
{
    OwnForm,
    ComeInPerson,
    OnlyFaxOrMail,
    PortalOnly,
    TellWhy,
    IdCheck,
    NotaryOrWitness,
    SocialSecurityNumber,
    Clarification,
    NotAuthorized,
    FeeTooHigh,
    PayFirst,
    SearchFee,
    UnpaidBill,
    NoEmail,
    NoUsbStick,
    PaperInstead,
    WrongFormat,
    LookInPortal,
    SummaryInstead,
    ReportInstead,
    PartMissing,
    HipaaForbids,
    WillNotSendToOther,
    RefusedNoReason,
    RefusedMightUpset,
    RefusedDanger,
    RefusedNotes,
    RefusedOther,
    AskVendor,
    NeverGotIt,
    WrongDepartment,
    CameBack,
    NotHeld,
    Destroyed,
    PracticeClosed,
    MoreTime,
    OffSite,
    ClosedForNow,
    NotFinished,
    Silence,
}
