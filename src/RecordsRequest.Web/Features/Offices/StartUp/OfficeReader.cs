using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.Offices.StartUp;

/// <summary>From the values of the file to offices; notes each fault and goes on, so that all can be mended at once.</summary>
/// <param name="latest">The latest day that is not in the future anywhere.</param>
internal sealed class OfficeReader(Faults faults, DateOnly latest)
{
    public const int MostOffices = 500;

    private const string Shape = "the file must be { \"offices\": [ … ] } with at least one office.";

    private readonly List<(int Line, string? Slug, string? Name, string Department)> _read = [];

    /// <summary>The offices in which there is no fault.</summary>
    public IReadOnlyList<Office> OfficesIn(LinedValue file)
    {
        var offices = new List<Office>();
        foreach (var item in ItemsOf(file))
        {
            if (item is not LinedObject from)
            {
                faults.Add(item.Line, "an office must be an object: { \"slug\": … }.");
            }
            else if (OfficeOf(new(from, faults)) is { } office)
            {
                offices.Add(office);
            }
        }

        return offices;
    }

    private IReadOnlyList<LinedValue> ItemsOf(LinedValue file)
    {
        if (file is not LinedObject from)
        {
            throw faults.Refusal(file.Line, Shape);
        }

        var members = new Members(from, faults);
        _ = members.Take("$schema");
        var list = members.Take("offices");
        members.End();
        return list switch
        {
            LinedList { Items.Count: > MostOffices } => throw faults.Refusal(list.Line, $"there are more than {MostOffices} offices."),
            LinedList { Items: [_, ..] items } => items,
            _ => throw faults.Refusal((list ?? file).Line, Shape),
        };
    }

    private Office? OfficeOf(Members members)
    {
        var (slug, name) = (members.Must(OfficeMembers.Slug), members.Must(OfficeMembers.Name));
        var department = members.May(OfficeMembers.Department) ?? ProviderAnswer.UsualDepartment;
        NoteTwice(members.Line, slug, name, department);
        var (kind, address) = (members.Must(OfficeMembers.Kind), AddressOf(members));
        var (phone, fax, email) = (members.May(OfficeMembers.Phone), members.May(OfficeMembers.Fax), members.May(OfficeMembers.Email));
        var (portal, ownForm) = (members.May(OfficeMembers.Portal), members.May(OfficeMembers.OwnForm));
        var (kept, checkedOn) = (members.May(OfficeMembers.Kept), members.Must(OfficeMembers.CheckedOn));
        if (checkedOn > latest)
        {
            faults.Add(members.Line, "\"checkedOn\" lies in the future. Write the day on which somebody last made sure of this office.");
        }

        members.End();
        return slug is null || name is null || kind is null || address is null || checkedOn is null ? null : new Office
        {
            Slug = slug,
            Name = name,
            Department = department,
            Kind = kind.Value,
            Address = address,
            Phone = phone,
            Fax = fax,
            Email = email,
            Portal = portal,
            OwnForm = ownForm,
            Kept = kept,
            CheckedOn = checkedOn.Value,
        };
    }

    private MailingAddress? AddressOf(Members office)
    {
        const string name = "address";
        if (office.Take(name) is not LinedObject from)
        {
            faults.Add(office.Line, $"\"{name}\" must be an object with line1, city, state and zip.");
            return null;
        }

        var members = new Members(from, faults);
        var (line1, line2) = (members.Must(OfficeMembers.Line1), members.May(OfficeMembers.Line2));
        var (city, state, zip) = (members.Must(OfficeMembers.City), members.Must(OfficeMembers.State), members.Must(OfficeMembers.Zip));
        members.End();
        return line1 is null || city is null || state is null || zip is null ? null : new(line1, line2, city, state, zip);
    }

    private void NoteTwice(int line, string? slug, string? name, string department)
    {
        foreach (var (first, otherSlug, otherName, otherDepartment) in _read)
        {
            if (slug is not null && slug == otherSlug)
            {
                faults.Add(line, $"the slug \"{slug}\" is that of the office on line {first}. Give each office its own.");
            }

            if (name is not null && string.Equals(name, otherName, StringComparison.OrdinalIgnoreCase) && department == otherDepartment)
            {
                faults.Add(line, $"name and department are those of the office on line {first}. Write in one of them what tells them apart.");
            }
        }

        _read.Add((line, slug, name, department));
    }
}
