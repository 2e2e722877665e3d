using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Data.Postgres;
using RecordsRequest.Web.Data.Sqlite;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>A request is read in two questions, its row and its log. What is told between them is no damage.</summary>
public sealed class ToldMeanwhileTests : IAsyncDisposable
{
    private readonly Meanwhile _meanwhile = new();
    private readonly TestApp _app;

    public ToldMeanwhileTests() => _app = new()
    {
        Besides = services => services.ConfigureDbContext<SqliteRecordsDb>(options => options.AddInterceptors(_meanwhile))
            .ConfigureDbContext<PostgresRecordsDb>(options => options.AddInterceptors(_meanwhile)),
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("/call")]
    [InlineData("/case-file")]
    public async Task What_is_told_between_the_row_and_its_log_is_on_the_page(string page)
    {
        _app.Time.AdjustTime(new(CareSample.DayThirty, new(18, 0), TimeSpan.Zero));
        var guest = await Guest.BeginAsync(_app);
        var id = await new Filing(_app).AddAsync(guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent, CareSample.Received);
        var form = (await guest.Patient.Open($"/en/requests/{id}/call")).Tab;
        var sound = (await guest.Patient.Open($"/en/requests/{id}{page}")).Heading;
        var told = "";

        _meanwhile.BeforeTheLog = async () => told = (await guest.Patient.Show(form).Press("Save")).At;
        var read = (await guest.Patient.Open($"/en/requests/{id}{page}")).Heading;

        Assert.Equal(($"/en/requests/{id}?notice=recorded", sound), (told, read));
    }

    private sealed class Meanwhile : DbCommandInterceptor
    {
        private Func<Task>? _next;

        public Func<Task> BeforeTheLog
        {
            set => _next = value;
        }

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains("FROM \"Events\"", StringComparison.Ordinal) && Interlocked.Exchange(ref _next, null) is { } next)
            {
                await next();
            }

            return result;
        }
    }
}
