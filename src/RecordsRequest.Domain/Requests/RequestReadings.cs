namespace RecordsRequest.Domain.Requests;

internal static class RequestReadings
{
    extension(RequestDetails details)
    {
        public bool IsLook => details.Delivery.Kind is RequestKind.Look;

        public Representative? ActingFor => details.Representative is { Authority: not Authority.None } acting ? acting : null;

        public string Signer => (details.ActingFor?.Name ?? details.Patient.Name).Value;
    }
}
