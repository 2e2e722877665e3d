namespace RecordsRequest.Domain.Contact;

/// <summary>The westernmost legal time zone of each state (49 CFR part 71): its day ends last there, so nothing counts as late too early.</summary>
public static class StateTimeZones
{
    public const string WhenUnknown = "Pacific/Honolulu";

    public static string WesternmostOf(string state) => state switch
    {
        "CT" or "DE" or "DC" or "GA" or "ME" or "MD" or "MA" or "NH" or "NJ" or "NY" or "NC" or "OH" or "PA" or "RI" or "SC" or "VT" or "VA" or "WV"
            => "America/New_York",
        "AL" or "AR" or "FL" or "IL" or "IN" or "IA" or "KY" or "LA" or "MI" or "MN" or "MS" or "MO" or "OK" or "TN" or "WI"
            => "America/Chicago",
        "CO" or "KS" or "MT" or "NE" or "NM" or "ND" or "SD" or "TX" or "UT" or "WY" => "America/Denver",
        "AZ" => "America/Phoenix",
        "CA" or "ID" or "NV" or "OR" or "WA" => "America/Los_Angeles",
        "AK" => "America/Adak",
        "PR" or "VI" => "America/Puerto_Rico",
        "GU" or "MP" => "Pacific/Guam",
        "AS" => "Pacific/Pago_Pago",
        _ => WhenUnknown,
    };
}
