using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.Offices.StartUp;

/// <summary>From the values of the file to offices; notes each fault and goes on, so that all can be mended at once.</summary>
/// <param name="latest">The latest day that is not in the future anywhere.</param>
internal sealed class OfficeReader(Faults faults, DateOnly latest)
{
    public const int MostOffices = 500;

    private const string Shape = "the file must be { \"offices\": [ … ] } with at least one office.";

    private readonly List<(int Line, Office Office)> _read = [];

    /// <summary>The offices; they mean nothing where there are faults.</summary>
    public IReadOnlyList<Office> OfficesIn(LinedValue file)
    {
        foreach (var item in ItemsOf(file))
        {
            if (item is not LinedObject from)
            {
                faults.Add(item.Line, "an office must be an object: { \"slug\": … }.");
                continue;
            }

            var office = OfficeOf(new(from, faults));
            NoteTwice(from.Line, office);
            _read.Add((from.Line, office));
        }

        return [.. _read.Select(read => read.Office)];
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

    private Office OfficeOf(Members members)
    {
        var office = new Office
        {
            Slug = members.Must(OfficeMembers.Slug),
            Name = members.Must(OfficeMembers.Name),
            Department = members.May(OfficeMembers.Department) ?? ProviderAnswer.UsualDepartment,
            Kind = members.Must(OfficeMembers.Kind) ?? default,
            Address = AddressOf(members),
            Phone = members.May(OfficeMembers.Phone),
            Fax = members.May(OfficeMembers.Fax),
            Email = members.May(OfficeMembers.Email),
            Portal = members.May(OfficeMembers.Portal),
            OwnForm = members.May(OfficeMembers.OwnForm),
            Kept = members.May(OfficeMembers.Kept),
            CheckedOn = members.Must(OfficeMembers.CheckedOn) ?? default,
        };
        if (office.CheckedOn > latest)
        {
            faults.Add(members.Line, "\"checkedOn\" lies in the future. Write the day on which somebody last made sure of this office.");
        }

        members.End();
        return office;
    }

    private MailingAddress AddressOf(Members office)
    {
        const string name = "address";
        if (office.Take(name) is not LinedObject from)
        {
            faults.Add(office.Line, $"\"{name}\" must be an object with line1, city, state and zip.");
            return new("", null, "", "", "");
        }

        var members = new Members(from, faults);
        var address = new MailingAddress(
            members.Must(OfficeMembers.Line1), members.May(OfficeMembers.Line2), members.Must(OfficeMembers.City),
            members.Must(OfficeMembers.State), members.Must(OfficeMembers.Zip));
        members.End();
        return address;
    }

    private void NoteTwice(int line, Office office)
    {
        foreach (var (first, other) in _read)
        {
            if (other.Slug is not null && other.Slug == office.Slug)
            {
                faults.Add(line, $"the slug \"{office.Slug}\" is that of the office on line {first}. Give each office its own.");
            }

            if (other.Name is not null && string.Equals(other.Name, office.Name, StringComparison.OrdinalIgnoreCase)
                && other.Department == office.Department)
            {
                faults.Add(line, $"name and department are those of the office on line {first}. Write in one of them what tells them apart.");
            }
        }
    }
}
