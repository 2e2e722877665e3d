namespace RecordsRequest.Domain.Requests;

/// <summary>What a letter may rest on.</summary>
internal enum Ground
{
    /// <summary>The right of access of a patient or a personal representative (45 CFR 164.524).</summary>
    Access,

    /// <summary>The patient's direction to send an electronic copy from an EHR to a named person (45 CFR 164.524(c)(3)(ii) after Ciox v. Azar): no limit on the fee.</summary>
    Directive,

    /// <summary>A plain request: the place is not, or may not be, a covered entity.</summary>
    Plain,
}

/// <summary>Readings of a request that more than one part of a letter needs.</summary>
internal static class RequestReadings
{
    extension(RequestDetails details)
    {
        public Ground Ground => (details.Provider.Coverage, details.Delivery.Method) switch
        {
            (Coverage.No or Coverage.NotSure, _) => Ground.Plain,
            (Coverage.Yes, DeliveryMethod.NamedPerson) => Ground.Directive,
            (Coverage.Yes, _) => Ground.Access,
        };

        /// <summary>Whether no copy is asked for, only a look.</summary>
        public bool IsLook => details.Delivery.Kind is RequestKind.Look;

        /// <summary>Who acts for the patient with authority to do so, or null when the patient signs.</summary>
        public Representative? ActingFor => details.Representative is { Authority: not Authority.None } acting ? acting : null;

        public string Signer => (details.ActingFor?.Name ?? details.Patient.Name).Value;
    }
}
