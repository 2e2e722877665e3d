using System.Diagnostics.CodeAnalysis;
using RecordsRequest.Domain.Contact;
using Library = PhoneNumbers;

namespace RecordsRequest.Web.Infrastructure;

internal static class PhoneNumbers
{
    private const string HomeRegion = "US";
    private static readonly Library.PhoneNumberUtil Reader = Library.PhoneNumberUtil.GetInstance();

    extension(PhoneNumber)
    {
        /// <summary>Reads a number the way people type it. Without a country code it is in the United States.</summary>
        public static bool TryParse(string? typed, [NotNullWhen(true)] out PhoneNumber? number)
        {
            number = typed is null || typed.Length > PhoneNumber.MaxTypedLength ? null : Read(typed);
            return number is not null;
        }
    }

    private static PhoneNumber? Read(string typed)
    {
        try
        {
            var read = Reader.Parse(typed, HomeRegion);
            return Reader.IsValidNumber(read)
                ? new(Reader.Format(read, Library.PhoneNumberFormat.E164), read.HasExtension ? read.Extension : null)
                : null;
        }
        catch (Library.NumberParseException)
        {
            return null;
        }
    }
}
