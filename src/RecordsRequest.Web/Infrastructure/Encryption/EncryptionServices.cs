using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Encryption;

public static class EncryptionServices
{
    public static void AddEncryption(this IServiceCollection services)
    {
        services.AddSingleton<MasterKey>();
        services.AddSingleton<KeyRingFile>();
        services.AddSingleton(provider => provider.GetRequiredService<KeyRingFile>().Read());
        services.AddSingleton<FieldVault>();
        services.AddSingleton<IStartUpStep, KeyRingStep>();
        services.AddHealthChecks().AddCheck<KeysAreKept>("keys");
        services.AddCookieKeys();
    }
}
