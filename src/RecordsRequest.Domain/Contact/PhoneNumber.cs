namespace RecordsRequest.Domain.Contact;

public sealed record PhoneNumber(string E164, string? Extension = null)
{
    public const int MaxTypedLength = 40;

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
