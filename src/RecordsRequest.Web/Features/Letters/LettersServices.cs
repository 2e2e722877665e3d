using RecordsRequest.Web.Features.Letters.Printing;

namespace RecordsRequest.Web.Features.Letters;

internal static class LettersServices
{
    public static void AddLetters(this IServiceCollection services)
    {
        services.AddSingleton<LetterPrinter>();
        services.AddScoped<LetterArchive>();
        services.AddScoped<OwnedLetters>();
    }
}
