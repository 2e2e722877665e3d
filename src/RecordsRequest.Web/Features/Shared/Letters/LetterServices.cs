namespace RecordsRequest.Web.Features.Shared.Letters;

internal static class LetterServices
{
    public static void AddLetters(this IServiceCollection services) => services.AddScoped<LetterArchive>();
}
