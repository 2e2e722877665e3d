using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Tests.Infrastructure.Encryption;

public sealed class FieldVaultTests
{
    private readonly Guid _row = Guid.CreateVersion7();
    private readonly FieldVault _vault = new(RingOf(1), StoredNames.Types);

    [Fact]
    public void What_was_sealed_opens_in_its_own_place()
    {
        var draft = new RequestDraft
        {
            AsOf = new DateOnly(2026, 3, 2),
            Who = new WhoAnswer(Requester.MyChild),
            Name = new NameAnswer(new PersonName("Zoë O’Brien-Núñez"), null),
            Records = new RecordsAnswer([RecordKind.LabResults, RecordKind.SomethingElse], "EKG strips"),
        };

        var opened = _vault.Open(_vault.Seal(draft, new("Drafts", "Answers", _row)), new("Drafts", "Answers", _row));

        Assert.Equal(draft.Name, opened.Name);
        Assert.Equal(draft.Who, opened.Who);
        Assert.Equal(draft.Records.Kinds, opened.Records!.Kinds);
    }

    [Fact]
    public void Facts_and_letter_blocks_come_back_as_the_kind_they_were()
    {
        EventFacts facts = new SentFacts(new DateOnly(2026, 3, 2), SendMethod.CertifiedMail, "9407 3000", null);
        EventFacts corrected = new CorrectedFacts(_row, facts);
        var letter = new Letter
        {
            Kind = LetterKind.Request,
            Language = LetterLanguage.English,
            Title = "Letter",
            Reference = "RR-7K2M-9QXD",
            RunningHead = "Rosa Martinez",
            PageOf = "Page {0} of {1}",
            Blocks = [new ParagraphBlock("Dear Records Office:"), new ListBlock(["Lab results"])],
        };

        Assert.Equal(facts, _vault.Open(_vault.Seal(facts, new("Events", "Facts", _row)), new("Events", "Facts", _row)));
        Assert.Equal(corrected, _vault.Open(_vault.Seal(corrected, new("Events", "Facts", _row)), new("Events", "Facts", _row)));
        var opened = _vault.Open(_vault.Seal(letter, new("Letters", "Letter", _row)), new("Letters", "Letter", _row));
        Assert.Equal("Dear Records Office:", Assert.IsType<ParagraphBlock>(opened.Blocks[0]).Text);
        Assert.Equal(["Lab results"], Assert.IsType<ListBlock>(opened.Blocks[1]).Items);
    }

    [Fact]
    public void Long_text_is_deflated_and_what_was_sealed_before_that_still_opens()
    {
        var text = string.Concat(Enumerable.Repeat("Please send me my records. ", 100));
        var json = SealedAsText(JsonSerializer.SerializeToUtf8Bytes(text));

        var now = _vault.Seal(text, new("Drafts", "Answers", _row));

        Assert.Equal(545, now.Bytes.Length); // the least that a seal has
        Assert.Equal(text, _vault.Open(now, new("Drafts", "Answers", _row)));
        Assert.Equal(text, _vault.Open(json, new("Drafts", "Answers", _row)));
    }

    [Fact]
    public void Text_that_inflates_without_end_or_not_at_all_does_not_open()
    {
        using var endless = new MemoryStream();
        using (var zip = new ZLibStream(endless, CompressionLevel.Fastest))
        {
            zip.Write(new byte[LongText.MostBytes + 1]);
        }

        Assert.Throws<SealBrokenException>(() => _vault.Open(SealedAsText(endless.ToArray()), new("Drafts", "Answers", _row)));
        Assert.Throws<SealBrokenException>(() => _vault.Open(SealedAsText([0x78, 0x9C, 0xFF, 0xFF]), new("Drafts", "Answers", _row)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _vault.Seal(new string('a', LongText.MostBytes), new("Drafts", "Answers", _row)));
    }

    [Fact]
    public void Bytes_are_sealed_as_they_are_and_filled_up()
    {
        var pdf = RandomNumberGenerator.GetBytes(1000);

        var stored = _vault.Seal(pdf, new("Letters", "Pdf", _row));

        Assert.Equal(1057, stored.Bytes.Length);
        Assert.Equal(pdf, _vault.Open(stored, new("Letters", "Pdf", _row)));
    }

    [Fact]
    public void Nothing_of_the_text_can_be_read_in_what_is_stored()
    {
        var stored = _vault.Seal("Rosa Martinez", new("Drafts", "Answers", _row));

        Assert.DoesNotContain("Rosa", Encoding.UTF8.GetString(stored.Bytes), StringComparison.Ordinal);
        Assert.NotEqual(stored.Bytes, _vault.Seal("Rosa Martinez", new("Drafts", "Answers", _row)).Bytes);
    }

    [Fact]
    public void It_opens_in_no_other_row_column_or_table()
    {
        var stored = _vault.Seal("Rosa Martinez", new("Drafts", "Answers", _row));

        Assert.Throws<SealBrokenException>(() => _vault.Open(stored, new("Drafts", "Answers", Guid.CreateVersion7())));
        Assert.Throws<SealBrokenException>(() => _vault.Open(stored, new("Drafts", "Other", _row)));
        Assert.Throws<SealBrokenException>(() => _vault.Open(stored, new("Letters", "Answers", _row)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(new byte[] { 1, 2, 3 })]
    public void A_change_to_any_byte_is_noticed(byte[]? clear)
    {
        var place = new SealPlace("Drafts", "Answers", _row, clear);
        var stored = _vault.Seal("Rosa Martinez", place).Bytes;

        foreach (var (at, bits) in Enumerable.Range(0, stored.Length).SelectMany(_ => new byte[] { 0x01, 0x03, 0x10 }, (at, bits) => (at, bits)))
        {
            byte[] changed = [.. stored];
            changed[at] ^= bits;
            Assert.Throws<SealBrokenException>(() => _vault.Open(new Sealed<string>(changed), place));
        }

        Assert.Throws<SealBrokenException>(() => _vault.Open(new Sealed<string>(stored[..20]), place));
    }

    [Fact]
    public void It_opens_beside_nothing_but_what_stood_in_clear_beside_it()
    {
        var place = new SealPlace("Drafts", "Answers", _row, [1, 2, 3]);
        var stored = _vault.Seal("Rosa Martinez", place);

        Assert.Equal("Rosa Martinez", _vault.Open(stored, place));
        Assert.Throws<SealBrokenException>(() => _vault.Open(stored, place with { Clear = [1, 2, 4] }));
        Assert.Throws<SealBrokenException>(() => _vault.Open(stored, place with { Clear = [] }));
        Assert.Throws<SealBrokenException>(() => _vault.Open(stored, place with { Clear = null }));
    }

    [Fact]
    public void One_that_is_bound_to_its_place_alone_opens_until_none_is_left()
    {
        var place = new SealPlace("Drafts", "Answers", _row, [1, 2, 3]);
        var key = new Dictionary<uint, byte[]> { [1] = RandomNumberGenerator.GetBytes(32) };
        var (before, after) = (new FieldVault(new(key), StoredNames.Types), new FieldVault(new(key, takesOnlyWithRow: true), StoredNames.Types));
        var stored = before.Seal("Rosa Martinez", place with { Clear = null });
        var bound = new Sealed<string>(before.SealAnew(stored.Bytes, place, place));

        Assert.Equal("Rosa Martinez", before.Open(stored, place));
        Assert.Equal(("Rosa Martinez", "Rosa Martinez"), (before.Open(bound, place), after.Open(bound, place)));
        Assert.Throws<SealBrokenException>(() => after.Open(stored, place));
    }

    [Fact]
    public void A_newer_key_seals_and_the_older_one_still_opens()
    {
        var keys = new Dictionary<uint, byte[]> { [1] = RandomNumberGenerator.GetBytes(32), [2] = RandomNumberGenerator.GetBytes(32) };
        var older = new FieldVault(new KeyRing(new Dictionary<uint, byte[]> { [1] = keys[1] }), StoredNames.Types)
            .Seal("Rosa", new("Drafts", "Answers", _row));
        var both = new FieldVault(new KeyRing(keys), StoredNames.Types);

        var newer = both.Seal("Rosa", new("Drafts", "Answers", _row));

        Assert.Equal("Rosa", both.Open(older, new("Drafts", "Answers", _row)));
        Assert.Equal(2, newer.Bytes[4]);
        Assert.Throws<SealBrokenException>(() => _vault.Open(newer, new("Drafts", "Answers", _row)));
    }

    private Sealed<string> SealedAsText(byte[] plain) => new(_vault.Seal(plain, new("Drafts", "Answers", _row)).Bytes);

    private static KeyRing RingOf(uint kid) => new(new Dictionary<uint, byte[]> { [kid] = RandomNumberGenerator.GetBytes(32) });
}
