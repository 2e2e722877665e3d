using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Web.Features.Offices;

/// <summary>The offices that the operator named; none where there is no file. Read at start and never again.</summary>
public sealed class OfficeList
{
    private readonly Dictionary<string, Office> _bySlug;
    private readonly Dictionary<string, Office> _byLabel;

    public OfficeList(IReadOnlyList<Office> offices)
    {
        var twice = offices.GroupBy(office => office.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1)
            .Select(same => same.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        All = [.. offices.Select(office => (Label: twice.Contains(office.Name) ? $"{office.Name} ({office.Department})" : office.Name, office))
            .OrderBy(labelled => labelled.Label, StringComparer.InvariantCultureIgnoreCase)];
        _bySlug = offices.ToDictionary(office => office.Slug, StringComparer.Ordinal);
        _byLabel = All.DistinctBy(labelled => Plain(labelled.Label), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(labelled => Plain(labelled.Label), labelled => labelled.Office, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>By label: the name, and where several have one name the department, too.</summary>
    public IReadOnlyList<(string Label, Office Office)> All { get; }

    public Office? Find(string? slug) => slug is null ? null : _bySlug.GetValueOrDefault(slug);

    /// <summary>The office whose label somebody typed.</summary>
    public Office? Called(string? typed) => typed is null ? null : _byLabel.GetValueOrDefault(Plain(typed));

    /// <summary>The office that somebody writes to at this place; null where it is another, or has moved.</summary>
    public Office? At(string organization, string department, MailingAddress? address)
        => All.Select(labelled => labelled.Office)
            .Where(office => office.Name == organization && office.Address == address)
            .OrderBy(office => office.Department != department).FirstOrDefault();

    public Office? Of(Provider provider) => At(provider.Organization, provider.Department, provider.Address);

    private static string Plain(string text) => TypedText.ForComparing(text);
}
