namespace RecordsRequest.Domain.Contact;

/// <summary>A telephone or fax number. Reading typed numbers is the web project's work.</summary>
/// <param name="E164">The number with country code, such as "+15125550142".</param>
/// <param name="Extension">Digits to dial after the answer, or null.</param>
public sealed record PhoneNumber(string E164, string? Extension = null)
{
    /// <summary>Longest typed text worth reading, in characters.</summary>
    public const int MaxTypedLength = 40;

    /// <summary>As people in the United States write it: "512-555-0142 ext. 12"; other countries keep the plus form.</summary>
    public string Display
    {
        get
        {
            var number = E164.StartsWith("+1", StringComparison.Ordinal) && E164.Length == 12
                ? $"{E164[2..5]}-{E164[5..8]}-{E164[8..]}"
                : E164;
            return Extension is null ? number : $"{number} ext. {Extension}";
        }
    }
}
