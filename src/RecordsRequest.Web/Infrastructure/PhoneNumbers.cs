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
            number = typed is null || typed.Length > PhoneNumber.MaxTypedLength ? null : Read(TypedText.ForComparing(typed));
            return number is not null;
        }

        /// <summary>What stands behind a number that would be one without it: "(home)". Null when nothing does.</summary>
        public static string? WordsAfter(string typed)
            => Enumerable.Range(1, Math.Clamp(typed.Length - 1, 0, PhoneNumber.MaxTypedLength)).Reverse()
                .Where(at => !char.IsLetterOrDigit(typed[at]) && typed[at..].Any(char.IsLetter) && PhoneNumber.TryParse(typed[..at], out _))
                .Select(at => typed[at..].Trim(' ', ',', ';', '-')).FirstOrDefault();
    }

    private static PhoneNumber? Read(string typed)
    {
        try
        {
            var read = Reader.Parse(typed, HomeRegion);
            if (EndsInWords(typed) && !Reader.IsAlphaNumber(typed))
            {
                return null;
            }

            var number = Reader.Format(read, Library.PhoneNumberFormat.E164);
            return Reader.IsValidNumber(read) || (IsInPlan(number) && !Reader.IsAlphaNumber(typed))
                ? new(number, read.HasExtension ? read.Extension : null)
                : null;
        }
        catch (Library.NumberParseException)
        {
            return null;
        }
    }

    // The library leaves out one or two letters without a word.
    private static bool EndsInWords(string typed) => typed.Reverse().TakeWhile(sign => !char.IsDigit(sign)).Any(char.IsLetter);

    // The North American Numbering Plan: new area codes are given out faster than the library learns of them.
    private static bool IsInPlan(string number)
        => number is ['+', '1', >= '2' and <= '9', _, _, >= '2' and <= '9', _, _, _, _, _, _] and not ['+', '1', _, '1', '1', ..];
}
