namespace RecordsRequest.Web.Features.Letters;

internal static class LettersServices
{
    public static void AddLetters(this IServiceCollection services)
    {
        services.AddScoped<LetterArchive>();
        services.AddScoped<OwnedLetters>();
    }
}
