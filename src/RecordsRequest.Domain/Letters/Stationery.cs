namespace RecordsRequest.Domain.Letters;

internal sealed class Stationery(RequestDetails details, string reference, Words words)
{
    public Letter Letter(LetterKind kind, string title, IEnumerable<LetterBlock> blocks) => new()
    {
        Kind = kind,
        Language = words.Language,
        Title = title,
        Reference = reference,
        RunningHead = words.Fill(nameof(Wording.RunningHead), details.Patient.Name.Value, words.Day(details.Patient.BornOn), reference),
        PageOf = words[nameof(Wording.PageOf)],
        Blocks = [.. blocks],
    };

    public IEnumerable<LetterBlock> Head(DateOnly writtenOn)
    {
        if (words.Language is not LetterLanguage.English)
        {
            yield return new NoticeBlock(words[nameof(Wording.Copy_Notice)]);
        }

        yield return new SenderBlock([.. SenderLines()]);
        yield return new DateBlock([words.Day(writtenOn), words.Fill(nameof(Wording.Reference), reference)]);
        yield return new RecipientBlock([.. RecipientLines()], [.. Below()])
        {
            ToFillIn = details.Provider.IsToBeFilledIn ? [words[nameof(Wording.Recipient_Street)], words[nameof(Wording.Recipient_City)]] : [],
        };
    }

    public FactsBlock Patient() => new([.. PatientFacts()]);

    public SignatureBlock Signature(Signature? signature) => new(
        words[nameof(Wording.Closing)],
        signature is { Name: var name, At: var at }
            ? words.Fill(nameof(Wording.Signature_Electronic), name, words.Day(DateOnly.FromDateTime(at.DateTime)), words.Clock(at), words.Zone(at))
            : null,
        words[SignatureLabel],
        words[nameof(Wording.Fact_Date)],
        details.ActingFor is null
            ? [details.Signer]
            : [details.Signer, words.Fill(nameof(Wording.Signature_For), details.Patient.Name.Value)])
    {
        Drawing = signature is { Drawn: { } drawn, Name: var signer } ? new(drawn, words.Fill(nameof(Wording.Signature_Of), signer)) : null,
    };

    public IEnumerable<SignatureBlock> PatientSignature() => !details.BothSign ? [] :
    [
        new(
            words[nameof(Wording.Signature_Joins)],
            null,
            words[nameof(Wording.Signature_Patient)],
            words[nameof(Wording.Fact_Date)],
            [details.Patient.Name.Value]),
    ];

    // Whoever acts by state law alone asks to be treated as the representative, and is not called one.
    private string SignatureLabel => details.ActingFor switch
    {
        null => nameof(Wording.Signature_Patient),
        { Authority.RestsOnStateLaw: true } => nameof(Wording.Signature_Asks),
        _ => nameof(Wording.Signature_Representative),
    };

    private IEnumerable<string> SenderLines() =>
    [
        details.Signer,
        .. (details.Patient.WriteTo ?? details.Patient.Address).Lines,
        .. details.Patient.Phone is { } phone ? [words.Fill(nameof(Wording.Sender_Phone), phone.Display)] : Array.Empty<string>(),
        .. details.Patient.Email is { } email ? [words.Fill(nameof(Wording.Sender_Email), email.Value)] : Array.Empty<string>(),
    ];

    private IEnumerable<string> RecipientLines() =>
    [
        details.Provider.Organization,
        details.Provider.Department,
        .. details.Provider.Address is { Line2: { } unit } address
            ? [$"{address.Line1}, {unit}", address.Lines.Last()]
            : details.Provider.Address?.Lines ?? [],
    ];

    private IEnumerable<string> Below() =>
    [
        .. details.Provider.Fax is { } fax ? [words.Fill(nameof(Wording.Recipient_ByFax), fax.Display)] : Array.Empty<string>(),
        .. details.Provider.Email is { } email ? [words.Fill(nameof(Wording.Recipient_ByEmail), email.Value)] : Array.Empty<string>(),
    ];

    private IEnumerable<LetterFact> PatientFacts()
    {
        yield return new(words[nameof(Wording.Fact_Patient)], details.Patient.Name.Value);
        yield return new(words[nameof(Wording.Fact_Born)], words.Day(details.Patient.BornOn));
        if (details.Patient.DiedOn is { } died)
        {
            yield return new(words[nameof(Wording.Fact_Died)], words.Day(died));
        }

        if (details.Patient.OtherNames is { } other)
        {
            yield return new(words[nameof(Wording.Fact_OtherNames)], other.Value);
        }

        if (details.Patient.RecordNumber is { } number)
        {
            yield return new(AskedInWords.RecordNumber(details.Provider.Kind, words.Language), number);
        }

        if (details.ActingFor is { } acting)
        {
            var asker = acting.Authority.RestsOnStateLaw ? nameof(Wording.Fact_Asks) : nameof(Wording.Fact_Representative);
            yield return new(words[asker], Named(acting));
            yield return new(words[nameof(Wording.Fact_Authority)], words.Of(acting.Authority, details.BothSign ? "_BothSign" : ""));
        }

        if (details.FirstAskedBy is { } parent)
        {
            yield return new(words[nameof(Wording.Fact_FirstAskedBy)], Named(parent));
        }
    }

    private string Named(Representative asker)
        => words.Fill(nameof(Wording.Fact_RepresentativeValue), asker.Name.Value, asker.RelationIn(words.Language));
}
