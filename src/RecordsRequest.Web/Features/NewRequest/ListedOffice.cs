using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Offices;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>An office of the operator's list as answers. Its pages are shown all the same, so that the person sees what was filled in.</summary>
internal static class ListedOffice
{
    private static readonly IReadOnlyList<Step<RequestDraft>> Asked =
        [.. Steps.Journey.OnPageOf(Steps.Provider), .. Steps.Journey.OnPageOf(Steps.ProviderAddress)];

    extension(RequestDraft draft)
    {
        /// <summary>Whatever was said of another office is forgotten.</summary>
        public RequestDraft To(Office office)
        {
            var rest = Asked.Aggregate(Steps.Journey.Forget(draft, [Whose.Office]), (open, step) => open.WithoutTyped(step.Slug));
            var placed = Steps.Place.Write(Steps.Provider.Write(rest, new(office.Name, office.Department)), new(office.Kind));
            var addressed = Steps.ProviderAddress.Write(placed, new(office.Address.State, office.Address));
            return Steps.ProviderContact.Write(addressed, new(office.Phone, office.Fax, office.Email));
        }
    }
}
