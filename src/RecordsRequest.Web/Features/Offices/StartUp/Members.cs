using System.Diagnostics.CodeAnalysis;

namespace RecordsRequest.Web.Features.Offices.StartUp;

internal delegate bool Reading<T>(string text, [NotNullWhen(true)] out T? value);

/// <summary>What a member of an object is called, how it is read, and what must stand there.</summary>
internal sealed record Member<T>(string Name, Reading<T> Read, string Wanted);

/// <summary>The members of one object of the file, each taken once; what is left is a fault.</summary>
internal sealed class Members(LinedObject from, Faults faults)
{
    private readonly List<string> _known = [];

    public int Line => from.Line;

    public T? May<T>(Member<T> member)
    {
        if (Take(member.Name) is not { } found)
        {
            return default;
        }

        if (found is LinedText text && member.Read(text.Value, out var value))
        {
            return value;
        }

        faults.Add(found.Line, $"\"{member.Name}\" must be {member.Wanted}.");
        return default;
    }

    /// <summary>Null where it is missing or wrong, which is noted.</summary>
    public T? Must<T>(Member<T> member)
    {
        if (from.Members.All(other => other.Name != member.Name))
        {
            faults.Add(Line, $"\"{member.Name}\" is missing. It must be {member.Wanted}.");
        }

        return May(member);
    }

    public LinedValue? Take(string name)
    {
        _known.Add(name);
        return from.Members.Where(member => member.Name == name).Select(member => member.Value).FirstOrDefault();
    }

    /// <summary>Notes what nobody took, and what stands there twice.</summary>
    public void End()
    {
        foreach (var (name, value) in from.Members.Where(member => !_known.Contains(member.Name)))
        {
            faults.Add(value.Line, $"\"{Shown(name)}\" is not known. Here may stand: {string.Join(", ", _known)}.");
        }

        foreach (var twice in from.Members.GroupBy(member => member.Name).Where(same => same.Count() > 1 && _known.Contains(same.Key)))
        {
            faults.Add(twice.Last().Value.Line, $"\"{twice.Key}\" stands here twice. Leave one.");
        }
    }

    private static string Shown(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Take(40));
}
