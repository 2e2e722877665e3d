using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Prose;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Features.Operators.StartUp;

/// <summary>The settings under "Operator". What is shown to people is given in each language or in none.</summary>
internal sealed class OperatorReader(IConfiguration configuration, IHostEnvironment environment)
{
    public const int MostName = 60;
    public const int MostContact = 160;
    public const int MostLogo = 30_000;
    public const int MostHelp = 20_000;

    private const string Section = "Operator";
    private const string Name = $"{Section}:Name";
    private const string Contact = $"{Section}:Contact";
    private const string Help = $"{Section}:Help";
    private const string LogoFile = $"{Section}:Logo";
    private static readonly string[] Known = [Name, Contact, Help, LogoFile];

    /// <exception cref="StartUpRefusedException">A setting is wrong, or what it names.</exception>
    public SiteOperator Read()
    {
        if (configuration.GetSection(Section).GetChildren().FirstOrDefault(child => !Known.Contains(child.Path, StringComparer.OrdinalIgnoreCase))
            is { } unknown)
        {
            throw new StartUpRefusedException($"The setting {unknown.Path} is not known. There are {string.Join(", ", Known)}.");
        }

        var names = InEachLanguage(Name, (setting, value) => LineOf(setting, value, MostName));
        var read = new SiteOperator(
            names,
            InEachLanguage(Contact, (setting, value) => LineOf(setting, value, MostContact)),
            InEachLanguage(Help, (setting, file) => HelpFile.Read(file, Load(setting, file, MostHelp))),
            configuration[LogoFile] is { Length: > 0 } logo ? LogoReader.Read(logo, Load(LogoFile, logo, MostLogo)) : null);
        return names.Count == 0 && (read.Contacts.Count > 0 || read.Helps.Count > 0 || read.Logo is not null)
            ? throw new StartUpRefusedException($"The setting {Name} is missing: people must know whose help, contact or logo they see.")
            : read;
    }

    private Dictionary<string, T> InEachLanguage<T>(string setting, Func<string, string, T> read)
    {
        string[] languages = [.. LetterLanguages.All.Select(language => language.Code)];
        var section = configuration.GetSection(setting);
        var given = section.GetChildren().Where(child => child.Value is { Length: > 0 }).Select(child => child.Key).ToList();
        if (section.Value is { Length: > 0 } || given.Exists(language => !languages.Contains(language)))
        {
            throw new StartUpRefusedException($"The setting {setting} is given by language: {string.Join(", ", languages.Select(Of))}.");
        }

        if (given.Count > 0 && languages.Except(given).FirstOrDefault() is { } missing)
        {
            throw new StartUpRefusedException($"The setting {Of(missing)} is missing: {setting} is given in each language or in none.");
        }

        return given.ToDictionary(language => language, language => read(Of(language), section[language]!));

        string Of(string language) => $"{setting}:{language}";
    }

    private static string LineOf(string setting, string value, int most)
        => TypedText.Clean(value) == value && !TypedText.IsLongerThan(value, most) && TypedText.Refused(value) is null
            ? value
            : throw new StartUpRefusedException(
                $"The setting {setting} must be one line of at most {most} characters, without hidden signs and without blanks around it.");

    private byte[] Load(string setting, string file, int most)
    {
        var path = Path.GetFullPath(file, environment.ContentRootPath);
        try
        {
            return new FileInfo(path).Length > most
                ? throw new StartUpRefusedException($"{file}, named by the setting {setting}, is larger than {most} bytes.")
                : File.ReadAllBytes(path);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new StartUpRefusedException($"The setting {setting} names {file}, which is not there or cannot be read.", denied);
        }
    }
}
