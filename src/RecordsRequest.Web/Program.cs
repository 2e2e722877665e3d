using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.NewRequest;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.Languages;
using RecordsRequest.Web.Infrastructure.Logging;
using RecordsRequest.Web.Infrastructure.StartUp;
using RecordsRequest.Web.Infrastructure.Web;

var builder = WebApplication.CreateBuilder(args);
builder.AddLog();
builder.AddGuard();
builder.Services.AddStartUp(builder.Configuration);
builder.Services.AddEncryption();
builder.Services.AddData();
builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Features");
builder.Services.AddLanguages();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddForms();
builder.Services.AddNewRequest();

var app = builder.Build();
app.UseGuard();
app.UseLanguages();
app.MapStaticAssets().DisableRateLimiting();
app.MapCspReports();
app.MapRazorPages().WithStaticAssets();
app.MapLanguageHome();
return await app.RunPreparedAsync(args);
