using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Complaints;

/// <summary>Which obstacles are a ground for a complaint by themselves, whatever the day.</summary>
internal static class ObstacleGrounds
{
    /// <summary>The kind of ground, or null where the rule allows what the office did, or asks for more than this.</summary>
    public static ComplaintGroundKind? KindOf(Obstacle obstacle, RequestDetails asked) => obstacle switch
    {
        Obstacle.OwnForm or Obstacle.ComeInPerson or Obstacle.OnlyFaxOrMail or Obstacle.PortalOnly or Obstacle.TellWhy or Obstacle.NotaryOrWitness
            or Obstacle.SocialSecurityNumber => ComplaintGroundKind.Barrier,
        Obstacle.FeeTooHigh or Obstacle.PayFirst or Obstacle.SearchFee => ComplaintGroundKind.Fee,
        Obstacle.PaperInstead when asked.Delivery.Form is RecordForm.Paper => null,
        Obstacle.LookInPortal when asked.Delivery.Method is DeliveryMethod.Portal => null,
        Obstacle.NoEmail or Obstacle.PaperInstead or Obstacle.WrongFormat or Obstacle.LookInPortal or Obstacle.SummaryInstead
            or Obstacle.ReportInstead => ComplaintGroundKind.Format,
        Obstacle.UnpaidBill or Obstacle.HipaaForbids or Obstacle.RefusedNoReason or Obstacle.RefusedMightUpset or Obstacle.RefusedDanger
            or Obstacle.RefusedNotes or Obstacle.RefusedOther => ComplaintGroundKind.Denial,
        Obstacle.IdCheck or Obstacle.Clarification or Obstacle.NoUsbStick or Obstacle.PartMissing or Obstacle.AskVendor or Obstacle.NeverGotIt
            or Obstacle.WrongDepartment or Obstacle.CameBack or Obstacle.NotHeld or Obstacle.Destroyed or Obstacle.PracticeClosed
            or Obstacle.MoreTime or Obstacle.OffSite or Obstacle.ClosedForNow or Obstacle.NotFinished or Obstacle.WillNotSendToOther or Obstacle.Silence => null,
    };
}
