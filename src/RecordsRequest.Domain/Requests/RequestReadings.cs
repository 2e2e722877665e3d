namespace RecordsRequest.Domain.Requests;

/// <summary>Readings of a request that more than one part of a letter needs.</summary>
internal static class RequestReadings
{
    extension(RequestDetails details)
    {
        /// <summary>Whether no copy is asked for, only a look.</summary>
        public bool IsLook => details.Delivery.Kind is RequestKind.Look;

        /// <summary>Who acts for the patient with authority to do so, or null when the patient signs.</summary>
        public Representative? ActingFor => details.Representative is { Authority: not Authority.None } acting ? acting : null;

        public string Signer => (details.ActingFor?.Name ?? details.Patient.Name).Value;
    }
}
