using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Complaints;

/// <summary>Parts 1 to 5 of the form.</summary>
internal sealed class ComplaintParties(Situation now, ComplaintAnswer answer, Words words)
{
    private readonly RequestDetails _details = now.Details;

    public IEnumerable<LetterBlock> Blocks() =>
    [
        Heading(nameof(Wording.Complaint_Part_1)),
        Facts(
            (nameof(Wording.Complaint_Name), _details.Signer),
            (nameof(Wording.Complaint_Address), Joined((_details.Patient.WriteTo ?? _details.Patient.Address).Lines)),
            (nameof(Wording.Complaint_Phone), _details.Patient.Phone?.Display), (nameof(Wording.Complaint_Email), _details.Patient.Email?.Value)),
        new ParagraphBlock(words[nameof(Wording.Complaint_OnTheForm)]),
        Heading(nameof(Wording.Complaint_Part_2)),
        new ParagraphBlock(Earlier()),
        Heading(nameof(Wording.Complaint_Part_3)),
        .. ForSomeoneElse(),
        Heading(nameof(Wording.Complaint_Part_4)),
        Organization(_details.Provider),
        Heading(nameof(Wording.Complaint_Part_5)),
        new ParagraphBlock(words[Connection()]),
    ];

    private HeadingBlock Heading(string key) => new(words[key]);

    private ComplaintFacts? Filed => now.History.Log.OfType<ComplaintFacts>().FirstOrDefault(complaint => complaint.Step is ComplaintStep.Filed);

    private string Earlier() => (answer.EarlierNumber, Filed) switch
    {
        (null, null) => words[nameof(Wording.Complaint_Earlier_None)],
        (null, { } filed) => words.Fill(nameof(Wording.Complaint_Earlier_NoNumber), words.Day(filed.On)),
        ({ } number, null) => words.Fill(nameof(Wording.Complaint_Earlier_Number), number),
        ({ } number, { } filed) => words.Fill(nameof(Wording.Complaint_Earlier), number, words.Day(filed.On)),
    };

    private IEnumerable<LetterBlock> ForSomeoneElse()
    {
        if (_details.ActingFor is not { } acting)
        {
            return [new ParagraphBlock(words[nameof(Wording.Complaint_Self)])];
        }

        return
        [
            Facts((nameof(Wording.Fact_Patient), _details.Patient.Name.Value),
                (nameof(Wording.Fact_Died), _details.Patient.DiedOn is { } died ? words.Day(died) : null),
                (nameof(Wording.Complaint_Relationship), acting.RelationIn(words.Language)),
                (nameof(Wording.Fact_Authority), words.Of(acting.Authority, _details.BothSign ? "_BothSign" : ""))),
        ];
    }

    private FactsBlock Organization(Provider provider) => Facts(
        (nameof(Wording.Complaint_Organization), provider.Organization), (nameof(Wording.Complaint_Department), provider.Department),
        (nameof(Wording.Complaint_Address), provider.Address is { } address ? Joined(address.Lines) : provider.State),
        (nameof(Wording.Complaint_Phone), provider.Phone?.Display),
            (nameof(Wording.Fax_Number), provider.Fax?.Display),
            (nameof(Wording.Complaint_Email), provider.Email?.Value));

    private string Connection() => (_details.ActingFor, _details.Provider.Kind is PlaceKind.HealthPlan) switch
    {
        (null, true) => nameof(Wording.Complaint_Member),
        (null, false) => nameof(Wording.Complaint_Patient),
        (_, true) => nameof(Wording.Complaint_ForMember),
        (_, false) => nameof(Wording.Complaint_ForPatient),
    };

    private FactsBlock Facts(params (string Key, string? Value)[] facts)
        => FactsBlock.Of(facts.Select(fact => (words[fact.Key], fact.Value)));

    private static string Joined(IEnumerable<string> lines) => string.Join(", ", lines);
}
