namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>Which database holds the data; section "Database". Without any setting it is a SQLite file in the data directory.</summary>
public sealed class DatabaseSettings(IConfiguration configuration)
{
    private const string Provider = "Database:Provider";
    private const string Connection = "Database:ConnectionString";

    private readonly string? _provider = configuration[Provider];

    public bool IsPostgres => "Postgres".Equals(_provider, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the data is a SQLite file of this machine.</summary>
    public bool IsFile => _provider is null or "" || "Sqlite".Equals(_provider, StringComparison.OrdinalIgnoreCase);

    /// <summary>It may hold a password: it stands in no message and no log.</summary>
    public string ConnectionString { get; } = configuration[Connection] ?? "";

    /// <exception cref="StartUpRefusedException">They contradict each other or say nothing.</exception>
    public void Require()
    {
        if (FaultOf() is { } fault)
        {
            throw new StartUpRefusedException(fault);
        }
    }

    private string? FaultOf() => true switch
    {
        _ when !IsPostgres && !IsFile => $"The setting {Provider} must be Sqlite or Postgres.",
        _ when IsPostgres && ConnectionString.Length == 0 => $"The setting {Provider} is Postgres, and the setting {Connection} is missing.",
        _ when IsFile && ConnectionString.Length > 0 => $"The setting {Connection} is for PostgreSQL only. Set {Provider} to Postgres.",
        _ => null,
    };
}
