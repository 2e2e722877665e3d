using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Encryption;

public static class EncryptionServices
{
    public static IServiceCollection AddEncryption(this IServiceCollection services) => services
        .AddSingleton<KeyRingFile>()
        .AddSingleton(provider => provider.GetRequiredService<KeyRingFile>().Read())
        .AddSingleton<FieldVault>()
        .AddSingleton<IStartUpStep, KeyRingStep>();
}
