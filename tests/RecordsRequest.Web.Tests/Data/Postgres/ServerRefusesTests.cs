using System.Net;
using RecordsRequest.Web.Tests.Features.NewRequest;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Data.Postgres;

/// <summary>The server is there and does not do what it is asked: who can be answered a moment later is, and who cannot keeps the text.</summary>
[Collection(ServerOfOwnTests.Name)]
public sealed class ServerRefusesTests(ServerOfOwn server)
{
    private const string Typed = "Rosalinda Ilvermorny";

    [PostgresFact]
    public async Task As_many_are_connected_as_may_be()
    {
        var patient = await NameTypedAsync();
        var form = patient.Tab;

        server.Run("ALTER DATABASE app CONNECTION LIMIT 0");
        server.Run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'");
        var ready = await server.ReadyAsync();
        await patient.Press(Button.Button_Continue);
        var refused = Seen(patient, "53300");
        server.Run("ALTER DATABASE app CONNECTION LIMIT -1");
        await patient.Show(form).Press(Button.Button_Continue);

        Assert.Equal((true, 503, HttpStatusCode.OK), (refused, ready, patient.Status));
    }

    [PostgresFact]
    public async Task A_statement_is_cancelled()
    {
        var patient = await NameTypedAsync();
        var form = patient.Tab;

        await using var other = server.Open();
        await using (var held = await other.BeginTransactionAsync())
        {
            await RunAsync(other, "LOCK TABLE \"Drafts\" IN EXCLUSIVE MODE");
            var pressed = patient.Press(Button.Button_Continue);
            server.Run($"SELECT pg_cancel_backend({await server.WhoWaitsAsync(pressed)})");
            await pressed;
        }

        var refused = Seen(patient, "57014");
        await patient.Show(form).Press(Button.Button_Continue);

        Assert.Equal((true, HttpStatusCode.OK), (refused, patient.Status));
    }

    [PostgresFact]
    public async Task The_disk_is_full_until_there_is_room()
    {
        var patient = await NameTypedAsync();
        var form = patient.Tab;
        using var disk = new SmallDisk(server, "Drafts");

        disk.Fill();
        await BeginUntilRefusedAsync();
        await patient.Press(Button.Button_Continue);
        var refused = Seen(patient, "53100");
        var reads = await patient.Open("/en/requests");
        var status = reads.Status;
        disk.MakeRoom();
        await patient.Show(form).Press(Button.Button_Continue);

        Assert.Equal((true, HttpStatusCode.OK, HttpStatusCode.OK), (refused, status, patient.Status));
        Assert.NotEqual(form.At, patient.At);
    }

    /// <summary>Because another wrote meanwhile, because each waits for the other, because a lock is not to be had.</summary>
    [PostgresTheory]
    [InlineData("40001")]
    [InlineData("40P01")]
    [InlineData("55P03")]
    public async Task What_it_undoes_for_another_is_written_again(string code)
    {
        server.Run(
            $"""
            CREATE SEQUENCE undone;
            GRANT USAGE ON undone TO app;
            CREATE FUNCTION undo() RETURNS trigger LANGUAGE plpgsql AS
              $$ BEGIN IF nextval('undone') <= 3 THEN RAISE SQLSTATE '{code}'; END IF; RETURN NEW; END $$;
            CREATE TRIGGER undo BEFORE INSERT ON "GuestSessions" FOR EACH ROW EXECUTE FUNCTION undo();
            """);

        var patient = await Guest.Browser(server.App).Patient.StartRequest();
        server.Run("DROP TRIGGER undo ON \"GuestSessions\"; DROP FUNCTION undo; DROP SEQUENCE undone");

        Assert.Equal(HttpStatusCode.OK, patient.Status);
        Assert.EndsWith("/who", patient.At, StringComparison.Ordinal);
    }

    private async Task<Patient> NameTypedAsync() => (await (await Midway.Begin(server.App)).At("name")).Fill(Words.Name_Legal, Typed);

    /// <summary>What is left of the table's last page takes some forms more.</summary>
    private async Task BeginUntilRefusedAsync()
    {
        var patient = Guest.Browser(server.App).Patient;
        while (patient.Status == HttpStatusCode.OK)
        {
            await patient.StartRequest();
        }
    }

    /// <summary>Whether the page shows what was typed, and the log the server's code and none of it.</summary>
    private bool Seen(Patient patient, string code) => patient.Status == HttpStatusCode.InternalServerError
        && patient.Words.Contains(Typed, StringComparison.Ordinal)
        && server.App.Log.ToString() is var log && !log.Contains(Typed, StringComparison.Ordinal)
        && log.Contains($"Npgsql.PostgresException {code}", StringComparison.Ordinal);

    private static async Task RunAsync(Npgsql.NpgsqlConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
