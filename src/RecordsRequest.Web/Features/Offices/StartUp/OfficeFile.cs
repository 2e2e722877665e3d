using System.Text.Json;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Offices.StartUp;

/// <summary>The file that the setting Offices:File names.</summary>
internal sealed class OfficeFile(IConfiguration configuration, IHostEnvironment environment, TimeProvider time)
{
    public const string Setting = "Offices:File";
    public const int MostBytes = 1_000_000;

    /// <summary>No place on Earth has a later day.</summary>
    private static readonly TimeSpan EarliestZone = TimeSpan.FromHours(14);

    /// <exception cref="StartUpRefusedException">It is not there, or something in it is wrong.</exception>
    public OfficeList Read()
    {
        if (configuration[Setting] is not { Length: > 0 } file)
        {
            return new([]);
        }

        var faults = new Faults(file);
        var latest = DateOnly.FromDateTime((time.GetUtcNow() + EarliestZone).DateTime);
        var offices = new OfficeReader(faults, latest).OfficesIn(Parse(Load(file), faults));
        faults.ThrowIfAny();
        return new(offices);
    }

    private byte[] Load(string file)
    {
        var path = Path.GetFullPath(file, environment.ContentRootPath);
        try
        {
            return new FileInfo(path).Length > MostBytes
                ? throw new StartUpRefusedException($"{file}, named by the setting {Setting}, is larger than {MostBytes} bytes.")
                : File.ReadAllBytes(path);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new StartUpRefusedException($"The setting {Setting} names {file}, which is not there or cannot be read.", denied);
        }
    }

    private static LinedValue Parse(ReadOnlySpan<byte> json, Faults faults)
    {
        try
        {
            return LinedJson.Read(json.StartsWith("\uFEFF"u8) ? json[3..] : json);
        }
        catch (JsonException broken)
        {
            throw faults.Refusal(
                (int)(broken.LineNumber ?? 0) + 1, "this is not JSON. Look for a missing comma, quotation mark or bracket here or above.");
        }
    }
}
