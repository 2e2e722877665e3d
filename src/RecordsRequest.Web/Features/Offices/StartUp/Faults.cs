using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Offices.StartUp;

/// <summary>What is wrong with a file, each with its line.</summary>
internal sealed class Faults(string file)
{
    private const int MostTold = 20;

    private readonly List<(int Line, string What)> _found = [];

    public void Add(int line, string what) => _found.Add((line, what));

    public StartUpRefusedException Refusal(int line, string what) => new($"{file}, line {line}: {what}");

    /// <exception cref="StartUpRefusedException">Something is wrong: a line for each.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count > 0)
        {
            var told = _found.OrderBy(fault => fault.Line).Take(MostTold).Select(fault => $"{file}, line {fault.Line}: {fault.What}");
            var rest = _found.Count > MostTold ? [$"{file}: {_found.Count - MostTold} more"] : Array.Empty<string>();
            throw new StartUpRefusedException(string.Join('\n', told.Concat(rest)));
        }
    }
}
