namespace RecordsRequest.Domain.Requests;

/// <summary>What a request stands on. Clocks, fee limits, grounds for a complaint and words ask it, and nothing else decides it.</summary>
public enum LegalBasis
{
    /// <summary>The right of access of a patient or a personal representative.</summary>
    AccessRight,

    /// <summary>A direction to send an electronic copy from an EHR to a named person: since Ciox no limit on the fee.</summary>
    EhrDirective,

    /// <summary>A copy to a named person from a place that has no EHR: no right since that case, and no clock.</summary>
    OutsideEhr,

    /// <summary>The place is no covered entity.</summary>
    NoRight,

    /// <summary>Nobody knows whether the place is one; nothing is claimed.</summary>
    Unknown,
}

/// <param name="HasClock">The time limit and the complaint hold.</param>
public sealed record BasisRule(LegalBasis Basis, string Citation, bool HasClock, bool IsToOther);

public static class LegalBases
{
    private const string Ciox = "Ciox v. Azar (2020)";

    // A direction has a clock too: OCR settled Sharp on its lateness after Ciox.
    public static IReadOnlyList<BasisRule> All { get; } =
    [
        new(LegalBasis.AccessRight, "45 CFR 164.524", HasClock: true, IsToOther: false),
        new(LegalBasis.EhrDirective, $"45 CFR 164.524(c)(3)(ii), {Ciox}", HasClock: true, IsToOther: true),
        new(LegalBasis.OutsideEhr, Ciox, HasClock: false, IsToOther: true),
        new(LegalBasis.NoRight, "45 CFR 160.103", HasClock: false, IsToOther: false),
        new(LegalBasis.Unknown, "45 CFR 160.103", HasClock: false, IsToOther: false),
    ];

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
        private BasisRule Rule => All.Single(row => row.Basis == basis);

        public bool HasClock => basis.Rule.HasClock;

        public bool IsPlain => !basis.HasClock;

        public bool IsToOther => basis.Rule.IsToOther;
    }
}
