using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Conventions;

namespace RecordsRequest.Web.Tests.Kept;

/// <summary>A database of an earlier version is migrated, and all that is in it opens and says what it said. README.md tells what is in it.</summary>
public sealed class KeptDatabaseTests(KeptApp kept) : IClassFixture<KeptApp>
{
    /// <summary>What earlier versions wrote in another way, with what is written today.</summary>
    private static readonly Dictionary<string, string> WrittenOtherwise = new(StringComparer.Ordinal)
    {
        ["Details.ContactInSpanish was true"] = "\"Spanish\"",
        ["Details.ContactInSpanish was false"] = "null",
    };

    public static IEnumerable<TheoryDataRow<string>> People => KeptDatabase.Read().Visits.Select(visit => new TheoryDataRow<string>(visit.Name));

    /// <summary>What reads otherwise is written to a file; copy it over the approved one only if nothing stored was lost.</summary>
    [Theory]
    [MemberData(nameof(People))]
    public async Task Every_page_letter_and_draft_opens_and_says_what_it_said(string person)
    {
        var visit = KeptDatabase.Read().Visits.Single(visit => visit.Name == person);
        var seen = await new KeptWalk(visit, kept.Browser(visit)).ReadAsync();

        var approved = Path.Combine(KeptDatabase.Folder, "Approved", $"{person}.txt");
        if (!File.Exists(approved) || await File.ReadAllTextAsync(approved, TestContext.Current.CancellationToken) != seen)
        {
            var received = Path.Combine(AppContext.BaseDirectory, $"{person}.received.txt");
            await File.WriteAllTextAsync(received, seen, TestContext.Current.CancellationToken);
            Assert.Fail($"It reads otherwise: diff '{approved}' '{received}'");
        }
    }

    [Fact]
    public async Task Every_request_says_which_others_are_for_the_same_patient()
    {
        var requests = await kept.App.WithDbAsync(db => db.Set<AccessRequest>().AsNoTracking().ToListAsync());
        var vault = kept.App.Services.GetRequiredService<FieldVault>();

        foreach (var (one, other) in requests.SelectMany(_ => requests, (one, other) => (one, other)))
        {
            var isSame = one.OwnerId == other.OwnerId && vault.OpenDetails(one).Patient.IsSameAs(vault.OpenDetails(other).Patient);
            Assert.Equal(isSame, one.PersonId is not null && one.PersonId == other.PersonId);
        }
    }

    [Fact]
    public async Task What_was_sealed_is_read_without_losing_a_name_or_a_value()
    {
        var vault = kept.App.Services.GetRequiredService<FieldVault>();
        var lost = new List<string>();

        await kept.App.WithDbAsync(async db =>
        {
            lost.AddRange((await db.Set<Draft>().ToListAsync()).SelectMany(row => Lost(vault, row.Answers, At(row, row.Id, "Drafts", "Answers"))));
            lost.AddRange((await db.Set<AccessRequest>().ToListAsync())
                .SelectMany(row => Lost(vault, row.Details, At(row, row.Id, "Requests", "Details"))));
            lost.AddRange((await db.Set<RequestEvent>().ToListAsync()).SelectMany(row => Lost(vault, row.Facts, At(row, row.Id, "Events", "Facts"))));
            lost.AddRange((await db.Set<StoredLetter>().ToListAsync())
                .SelectMany(row => Lost(vault, row.Letter, At(row, row.Id, "Letters", "Letter"))));
            return true;
        });

        Broken.Nowhere(lost);
    }

    private static SealPlace At(object row, Guid id, string table, string column) => new(table, column, id, ClearColumns.Of(row));

    private static IEnumerable<string> Lost<T>(FieldVault vault, Sealed<T> stored, SealPlace place)
    {
        try
        {
            var again = vault.Seal(vault.Open(stored, place), place);
            return Missing(Plain(vault, stored, place), Plain(vault, again, place), place.Column);
        }
        catch (JsonException unread)
        {
            return [$"{place.Column}: {unread.Message}"];
        }
    }

    private static JsonNode? Plain<T>(FieldVault vault, Sealed<T> stored, SealPlace place) => vault.Open(new Sealed<JsonNode>(stored.Bytes), place);

    /// <summary>Places of what stood in the older text and does not stand in the newer one; what is new there is no loss.</summary>
    private static IEnumerable<string> Missing(JsonNode? before, JsonNode? after, string place) => (before, after) switch
    {
        (null, null) => [],
        (JsonObject was, JsonObject now) => was.SelectMany(member => Missing(member.Value, now[member.Key], $"{place}.{member.Key}")),
        (JsonArray was, JsonArray now) when was.Count == now.Count => was.Zip(now).SelectMany(pair => Missing(pair.First, pair.Second, $"{place}[]")),
        _ => JsonNode.DeepEquals(before, after) ? [] : Changed($"{place} was {Text(before)}", Text(after)),
    };

    private static IEnumerable<string> Changed(string was, string now) => WrittenOtherwise.GetValueOrDefault(was) == now ? [] : [was];

    private static string Text(JsonNode? value) => value?.ToJsonString() ?? "null";
}
