namespace RecordsRequest.Web.Features.Letters;

internal static class LettersServices
{
    public static void AddLetterPages(this IServiceCollection services) => services.AddScoped<OwnedLetters>();
}
