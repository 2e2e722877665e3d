using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Offices.StartUp;

/// <summary>What may stand in the file. Docs/offices.schema.json says the same to editors; a test holds the two together.</summary>
internal static partial class OfficeMembers
{
    public const int MostSlug = 40;
    public const int MostLink = 500;

    /// <summary>In a file, a place has a kind that is known, and only kinds that are asked for today.</summary>
    public static readonly IReadOnlyList<PlaceKind> Kinds =
        [.. Enum.GetValues<PlaceKind>().Except([PlaceKind.VaOrMilitary, PlaceKind.NotSure])];

    public static readonly Member<string> Slug = new(
        "slug", ReadSlug, $"small letters, digits and single hyphens, at most {MostSlug}, such as \"north-clinic\"");

    public static readonly Member<string> Name = Line("name", ProviderAnswer.MaxLength);
    public static readonly Member<string> Department = Line("department", ProviderAnswer.MaxLength);
    public static readonly Member<string> Line1 = Line("line1", MailingAddress.MaxLineLength);
    public static readonly Member<string> Line2 = Line("line2", MailingAddress.MaxLineLength);
    public static readonly Member<string> City = Line("city", MailingAddress.MaxLineLength);
    public static readonly Member<string> State = new("state", ReadState, "the two capital letters of a state, such as \"TX\"");
    public static readonly Member<string> Zip = new("zip", ReadZip, "a ZIP code, such as \"78701\" or \"78701-1234\"");
    public static readonly Member<PhoneNumber> Phone = new("phone", PhoneNumber.TryParse, ANumber);
    public static readonly Member<PhoneNumber> Fax = new("fax", PhoneNumber.TryParse, ANumber);
    public static readonly Member<EmailAddress> Email = new("email", EmailAddress.TryParse, "an email address, such as \"records@example.org\"");
    public static readonly Member<Uri> Portal = new("portal", ReadLink, ALink);
    public static readonly Member<Uri> OwnForm = new("ownForm", ReadLink, ALink);
    public static readonly Member<DateOnly?> CheckedOn = new("checkedOn", ReadDay, "a day, such as \"2026-11-28\"");
    public static readonly Member<PlaceKind?> Kind = OneOf("kind", Kinds);
    public static readonly Member<RecordsKept?> Kept = OneOf("recordsKept", Enum.GetValues<RecordsKept>());

    private const string ANumber = "a phone number with its area code, such as \"512-555-0142\"";

    private static string ALink => $"an https address of at most {MostLink} characters, without a name or a password in it";

    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName($"{value}");

    private static Member<string> Line(string name, int most) => new(
        name,
        (string text, [NotNullWhen(true)] out string? line) =>
        {
            line = TypedText.CleanOrNull(text) is { } clean && clean == text && !TypedText.IsLongerThan(clean, most)
                && TypedText.Refused(clean) is null && Typeface.MissingFrom(clean).Length == 0 ? clean : null;
            return line is not null;
        },
        $"one line of at most {most} characters that a letter can print, without hidden signs and without blanks around it");

    private static Member<TEnum?> OneOf<TEnum>(string name, IReadOnlyList<TEnum> values)
        where TEnum : struct, Enum
        => new(
            name,
            (string text, [NotNullWhen(true)] out TEnum? value) =>
            {
                value = values.Where(one => NameOf(one) == text).Select(one => (TEnum?)one).FirstOrDefault();
                return value is not null;
            },
            $"one of {string.Join(", ", values.Select(NameOf))}");

    private static bool ReadSlug(string text, [NotNullWhen(true)] out string? slug)
    {
        slug = text.Length <= MostSlug && SlugPattern.IsMatch(text) ? text : null;
        return slug is not null;
    }

    private static bool ReadState(string text, [NotNullWhen(true)] out string? state)
    {
        state = UsState.Find(text)?.Code;
        return state is not null;
    }

    private static bool ReadZip(string text, [NotNullWhen(true)] out string? zip)
    {
        zip = MailingAddress.ZipOf(text);
        return zip is not null;
    }

    private static bool ReadLink(string text, [NotNullWhen(true)] out Uri? link)
    {
        link = text.Length <= MostLink && TypedText.Refused(text) is null && !text.Any(char.IsWhiteSpace)
            && Uri.TryCreate(text, UriKind.Absolute, out var read) && read.Scheme == Uri.UriSchemeHttps && read.UserInfo.Length == 0 ? read : null;
        return link is not null;
    }

    private static bool ReadDay(string text, [NotNullWhen(true)] out DateOnly? day)
    {
        day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        return day is not null;
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SlugPattern { get; }
}
