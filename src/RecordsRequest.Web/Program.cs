using RecordsRequest.Web.Commands;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.CaseFile;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Features.Dev;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.NewRequest;
using RecordsRequest.Web.Features.Offices;
using RecordsRequest.Web.Features.Operators;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.YourData;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.Health;
using RecordsRequest.Web.Infrastructure.Languages;
using RecordsRequest.Web.Infrastructure.Logging;
using RecordsRequest.Web.Infrastructure.Signals;
using RecordsRequest.Web.Infrastructure.StartUp;
using RecordsRequest.Web.Infrastructure.Web;

if (await HealthCommand.TryAsync(args) is { } answered)
{
    return answered;
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.For(args) });
builder.AddLog();
builder.AddSignals();
builder.AddGuard();
builder.Services.AddHealth();
builder.Services.AddOffices();
builder.Services.AddOperator();
builder.Services.AddStartUp(builder.Configuration);
builder.Services.AddEncryption();
builder.Services.AddData(builder.Configuration);
builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Features");
builder.Services.AddLanguages();
builder.Services.AddForms();
builder.Services.AddGuests();
builder.Services.AddRequests();
builder.Services.AddLetters();
builder.Services.AddNewRequest();
builder.Services.AddCaseFiles();
builder.Services.AddYourData();
builder.AddDev();

var app = builder.Build();
return await app.RunPreparedAsync(args, () =>
{
    app.UseHealth();
    app.UseGuard();
    app.UseLanguages();
    app.UseAuthentication();
    // Whoever has no visit, or none that can be looked up, is counted before they are told so.
    app.UseMiddleware<RateLimits>();
    app.UseGuests();
    app.MapStaticAssets().DisableRateLimiting();
    app.MapCspReports();
    app.MapSecurityContact();
    app.MapLogo();
    app.MapRazorPages().WithStaticAssets();
    app.MapLanguageHome();
});
