using RecordsRequest.Web.Infrastructure.Languages;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Features");
builder.Services.AddLanguages();

var app = builder.Build();
app.UseLanguages();
app.MapStaticAssets();
app.MapRazorPages();
app.MapLanguageHome();
app.Run();
