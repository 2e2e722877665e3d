using System.CommandLine;
using RecordsRequest.Web.Features.Offices;
using RecordsRequest.Web.Features.Offices.StartUp;
using RecordsRequest.Web.Features.Posters;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

internal static class PosterCommand
{
    public static Command Of(IServiceProvider services)
    {
        var office = new Argument<string>("OFFICE") { Description = $"The slug of an office in the file of {OfficeFile.Setting}." };
        var file = new Option<FileInfo?>("--to") { Description = "The file to make; poster-OFFICE.pdf in this directory if not given." };
        var poster = new Command(
            "poster", "Makes a sheet to print, with a code that leads to the start of a request to an office. Needs no data and no keys.")
        {
            office, file,
        };
        poster.SetAction((parsed, cancellation) => RunAsync(
            services, parsed.GetRequiredValue(office), parsed.GetValue(file), parsed.InvocationConfiguration.Output, cancellation));
        return poster;
    }

    private static async Task<int> RunAsync(
        IServiceProvider services, string slug, FileInfo? file, TextWriter output, CancellationToken cancellation)
    {
        var office = services.GetRequiredService<OfficeList>().Find(slug)
            ?? throw new StartUpRefusedException($"The file of the setting {OfficeFile.Setting} has no office with this slug.");
        var site = services.GetRequiredService<PublicUrl>().Address
            ?? throw new StartUpRefusedException($"The setting {PublicUrl.Setting} is missing: the poster leads there.");
        var path = file?.FullName ?? Path.GetFullPath($"poster-{office.Slug}.pdf");
        try
        {
            await using var made = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            await made.WriteAsync(Poster.Draw(office, site, services.GetRequiredService<DemoMode>().IsOn), cancellation);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new StartUpRefusedException($"{path} was not made: it is there already, or cannot be written to.", denied);
        }

        await output.WriteLineAsync($"Made {path}. Print it on US Letter paper at 100 %, and try the code with a phone before you put it up.");
        return 0;
    }
}
