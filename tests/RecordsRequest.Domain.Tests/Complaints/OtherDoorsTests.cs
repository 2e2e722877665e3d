using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Domain.Tests.Requests;

namespace RecordsRequest.Domain.Tests.Complaints;

public sealed class OtherDoorsTests
{
    [Theory]
    [InlineData(DeliveryMethod.Email, PlaceKind.Hospital, "OR", "InformationBlocking AttorneyGeneral")]
    [InlineData(DeliveryMethod.Paper, PlaceKind.Hospital, "OR", "AttorneyGeneral")]
    [InlineData(DeliveryMethod.Paper, PlaceKind.Hospital, "CA", "AttorneyGeneral LicensingBoard")]
    [InlineData(DeliveryMethod.Email, PlaceKind.HealthPlan, "OR", "AttorneyGeneral")]
    [InlineData(DeliveryMethod.Email, PlaceKind.VaOrMilitary, "CA", "InformationBlocking")]
    [InlineData(DeliveryMethod.Paper, PlaceKind.NursingHome, "CA", "AttorneyGeneral SurveyAgency Ombudsman")]
    [InlineData(DeliveryMethod.Paper, PlaceKind.HomeHealthAgency, "OR", "AttorneyGeneral SurveyAgency")]
    [InlineData(DeliveryMethod.Paper, PlaceKind.IndianHealthService, "CA", "")]
    public void Review_24_a_door_is_open_where_it_can_help(DeliveryMethod method, PlaceKind place, string state, string doors)
    {
        var details = SampleRequests.Common with
        {
            Delivery = new() { Method = method },
            Provider = SampleRequests.Common.Provider with { Kind = place, State = state },
        };
        var history = RequestHistory.Of(details.Circumstances, Log.Sent, Log.Received);

        Assert.Equal(doors, string.Join(' ', OtherDoors.Of(new(details, history, Log.DayThirty))));
    }
}
