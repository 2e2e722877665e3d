namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>Where data and keys live; section "App". Relative paths start at the content root.</summary>
public sealed class StorageOptions
{
    public string? DataDirectory { get; set; }

    public string? KeyDirectory { get; set; }

    public string? MasterKeyFile { get; set; }
}
