using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Prose;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.CaseFile;

/// <summary>Who asked whom. The office is shown as the first letter named it; a newer address stands in the story.</summary>
internal sealed class PartiesText(RequestDetails details)
{
    public IEnumerable<LetterBlock> Blocks()
        => [new HeadingBlock(Text.Parties_Title), FactsBlock.Of(Patient()), .. Representative(), FactsBlock.Of(Office(details.Provider))];

    private IEnumerable<(string Label, string? Value)> Patient() =>
    [
        (Wording.Fact_Patient, details.Patient.Name.Value),
        (Wording.Fact_Born, Sentences.PlainDay(details.Patient.BornOn)),
        (Wording.Fact_Died, details.Patient.DiedOn is { } died ? Sentences.PlainDay(died) : null),
        (Wording.Fact_OtherNames, details.Patient.OtherNames?.Value),
        (AskedInWords.RecordNumber(details.Provider.Kind, Language.Current.ForLetters), details.Patient.RecordNumber),
        (Wording.Complaint_Address, Joined((details.Patient.WriteTo ?? details.Patient.Address).Lines)),
        .. details.Representative is null ? Reach() : [],
    ];

    // Of whoever signs.
    private IEnumerable<(string Label, string? Value)> Reach() =>
    [
        (Wording.Complaint_Phone, details.Patient.Phone?.Display),
        (Wording.Complaint_Email, details.Patient.Email?.Value),
    ];

    private IEnumerable<LetterBlock> Representative()
    {
        if (details.FirstAskedBy is { } parent)
        {
            yield return FactsBlock.Of(
            [
                (Wording.Fact_FirstAskedBy, Named(parent)),
            ]);
        }

        if (details.Representative is { } acting)
        {
            yield return FactsBlock.Of(
            [
                (Text.Parties_Representative, Named(acting)),
                (Text.Parties_Authority, acting.Authority is Authority.None ? null : AuthorityOf(acting)),
                .. Reach(),
            ]);
        }
    }

    private static string Named(Representative asker)
        => Sentences.Say(Wording.Fact_RepresentativeValue, asker.Name.Value, asker.RelationIn(Language.Current.ForLetters));

    private static IEnumerable<(string Label, string? Value)> Office(Provider provider) =>
    [
        (Text.Parties_Office, provider.Organization),
        (Wording.Complaint_Department, provider.Department),
        (Wording.Complaint_Address, provider.Address is { } address ? Joined(address.Lines) : provider.State),
        (Wording.Complaint_Phone, provider.Phone?.Display),
        (Wording.Fax_Number, provider.Fax?.Display),
        (Wording.Complaint_Email, provider.Email?.Value),
    ];

    private string AuthorityOf(Representative acting) => AskedInWords.AuthorityOf(acting, details.BothSign, Language.Current.ForLetters);

    private static string Joined(IEnumerable<string> lines) => string.Join(", ", lines);
}
