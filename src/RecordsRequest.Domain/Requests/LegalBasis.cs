namespace RecordsRequest.Domain.Requests;

/// <summary>What a request stands on. Clocks, fee limits, grounds for a complaint and words ask it, and nothing else decides it.</summary>
public enum LegalBasis
{
    /// <summary>The right of access of a patient or a personal representative (45 CFR 164.524).</summary>
    AccessRight,

    /// <summary>A direction to send an electronic copy from an EHR to a named person ((c)(3)(ii) after Ciox v. Azar): no limit on the fee.</summary>
    EhrDirective,

    /// <summary>A copy to a named person from a place that has no EHR: no right since that case, and no clock.</summary>
    OutsideEhr,

    /// <summary>The place is no covered entity (45 CFR 160.103).</summary>
    NoRight,

    /// <summary>Nobody knows whether the place is one; nothing is claimed.</summary>
    Unknown,
}

public static class LegalBases
{
    /// <summary>Where no right holds, it does not matter who gets the copy.</summary>
    public static LegalBasis Of(Coverage coverage, PlaceKind? place, DeliveryMethod? method) => (coverage, method) switch
    {
        (Coverage.No, _) => LegalBasis.NoRight,
        (Coverage.NotSure, _) => LegalBasis.Unknown,
        (Coverage.Yes, DeliveryMethod.NamedPerson) => place is PlaceKind.HealthPlan ? LegalBasis.OutsideEhr : LegalBasis.EhrDirective,
        (Coverage.Yes, _) => LegalBasis.AccessRight,
    };

    extension(LegalBasis basis)
    {
        /// <summary>The time limit and the complaint hold for a direction too: OCR settled Sharp on its lateness after Ciox.</summary>
        public bool HasClock => basis is LegalBasis.AccessRight or LegalBasis.EhrDirective;

        public bool IsPlain => basis is LegalBasis.OutsideEhr or LegalBasis.NoRight or LegalBasis.Unknown;

        public bool IsToOther => basis is LegalBasis.EhrDirective or LegalBasis.OutsideEhr;
    }
}
