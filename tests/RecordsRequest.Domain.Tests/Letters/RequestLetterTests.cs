using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

public sealed class RequestLetterTests
{
    public static TheoryData<string, LetterLanguage> Samples =>
        [.. from sample in typeof(SampleRequests)
            .GetProperties() from language in Enum.GetValues<LetterLanguage>() select new TheoryDataRow<string, LetterLanguage>(sample.Name,
                language)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample, LetterLanguage language)
    {
        var details = (RequestDetails)typeof(SampleRequests).GetProperty(sample)!.GetValue(null)!;

        LetterText.AssertApproved($"{sample}.{language}", RequestLetter.Write(details, SampleRequests.Reference, language));
    }

    [Theory]
    [InlineData(Coverage.No)]
    [InlineData(Coverage.NotSure)]
    public void Scenario_85_a_place_that_may_not_be_covered_is_told_nothing_of_HIPAA(Coverage coverage)
    {
        var details = SampleRequests.Estate with
        {
            Provider = SampleRequests.Common.Provider with { Coverage = coverage, Kind = PlaceKind.VaOrMilitary, State = "KY" },
        };

        Assert.All(["HIPAA", "CFR", "30 days", "Health and Human Services", "KRS", "Privacy Act"],
            claim => Assert.DoesNotContain(claim, English(details), StringComparison.Ordinal));
        Assert.DoesNotContain("CFR", English(SampleRequests.SurrogateWhereNotCovered), StringComparison.Ordinal);
        Assert.DoesNotContain("CFR", English(details with { Representative = SampleRequests.Survivor.Representative }), StringComparison.Ordinal);
    }

    [Fact]
    public void Review_28_the_signature_names_the_day_of_the_letter_the_time_and_the_zone()
    {
        var text = LetterText.Of(RequestLetter.Write(SampleRequests.Common, SampleRequests.Reference, LetterLanguage.English));

        Assert.Contains("\nNovember 22, 2026\n", text, StringComparison.Ordinal);
        Assert.Contains("Signed electronically by Rosa Elena Martínez on November 22, 2026 at 19:05 (UTC-6)", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("If it is $25 or less, please go ahead.")]
    [InlineData("Please tell me the day you received this.")]
    [InlineData("You can confirm my identity by phone, or I can send a copy of an ID.")]
    [InlineData("This letter is meant to have the facts you need")]
    public void Review_27_the_first_letter_says(string sentence)
        => Assert.Contains(sentence,
            LetterText.Of(RequestLetter.Write(SampleRequests.Common, SampleRequests.Reference, LetterLanguage.English)), StringComparison.Ordinal);

    [Fact]
    public void Scenario_67_a_copy_for_a_named_person_claims_no_fee_limit()
    {
        var letter = English(SampleRequests.ToNamedPerson);

        Assert.All(["(c)(4)", "(d)", "not an authorization"], claim => Assert.DoesNotContain(claim, letter, StringComparison.Ordinal));
        Assert.Contains("approximate fee", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void No_letter_calls_a_flat_fee_a_maximum_or_asks_for_session_notes()
    {
        var letters = Samples.Select(row => English((RequestDetails)typeof(SampleRequests).GetProperty(row.Data.Item1)!.GetValue(null)!)).ToList();

        Assert.NotEmpty(letters);
        Assert.All((string[])["6.50", "psychotherapy", "SSN"],
            words => Assert.DoesNotContain(letters, letter => letter.Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Sensitive_kinds_are_named_only_when_ticked()
    {
        Assert.DoesNotContain("By name", English(SampleRequests.Common), StringComparison.Ordinal);
        Assert.Contains("mental health (not a therapist’s separate session notes) and genetic tests.",
            English(SampleRequests.Detailed), StringComparison.Ordinal);
    }

    [Fact]
    public void Review_11_a_wife_with_no_paper_asks_to_be_treated_as_representative_and_asserts_nothing()
    {
        var letter = English(SampleRequests.Surrogate);

        Assert.Contains("treat me as the personal representative (45 CFR 164.502(g)(2)) to the extent state law lets me decide",
            letter, StringComparison.Ordinal);
        Assert.Contains("Please tell me what you need from me.", letter, StringComparison.Ordinal);
        Assert.All(["I ask as", "Personal representative:", "of the personal representative", "Enclosed:"],
            claim => Assert.DoesNotContain(claim, letter, StringComparison.Ordinal));
    }

    [Fact]
    public void Review_12_after_a_death_the_day_is_printed_and_authority_is_asked_for_as_far_as_state_law_gives_it()
    {
        var letter = English(SampleRequests.Survivor);

        Assert.Contains("(45 CFR 164.502(g)(4)) to the extent state law lets me act for the patient or the estate", letter, StringComparison.Ordinal);
        Assert.Contains("Date of death: August 30, 2026", letter, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Date of death", English(SampleRequests.Estate with { Patient = SampleRequests.Common.Patient }), StringComparison.Ordinal);
    }

    [Fact]
    public void Scenario_75_only_the_safe_address_is_printed()
    {
        var letter = English(SampleRequests.SafeContact);

        Assert.DoesNotContain("Cedar Creek", letter, StringComparison.Ordinal);
        Assert.Contains("< PO Box 88", letter, StringComparison.Ordinal);
        Assert.Contains("Please do not leave a message.", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Scenario_69_without_authority_the_patient_signs_with_a_pen()
    {
        var letter = English(SampleRequests.HelpedWithoutAuthority);

        Assert.DoesNotContain("Ana Ruiz", letter, StringComparison.Ordinal);
        Assert.Contains("Signature of the patient", letter, StringComparison.Ordinal);
        Assert.Contains("(pen only)", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Scenario_61_accepting_plain_email_is_part_of_the_letter()
        => Assert.Contains("explained to me, and I accept it", English(SampleRequests.Detailed), StringComparison.Ordinal);

    [Fact]
    public void Scenario_84_the_VA_is_also_asked_under_the_Privacy_Act()
    {
        var details = SampleRequests.Common with { Provider = SampleRequests.Common.Provider with { Kind = PlaceKind.VaOrMilitary } };

        Assert.Contains("Privacy Act", English(details), StringComparison.Ordinal);
        Assert.Contains("30 days", English(details), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CA", "Under Cal. Health & Safety Code 123110(d), I ask for one free copy of the relevant part, for a claim or appeal for a benefit",
        "proof of the claim or appeal")]
    [InlineData("TX", "Under Tex. Health & Safety Code 161.202(c), I ask for one free copy, for a claim or appeal for a benefit",
        "the agency’s paper on the claim or appeal")]
    [InlineData("WA", "Under RCW 70.02.030(2)(b), I ask for one free copy, for the appeal of a denial of SSI or SSDI benefits.", null)]
    public void Review_10_the_letter_names_the_law_of_the_free_copy_and_the_proof_that_goes_with_it(string state, string sentence, string? proof)
    {
        var details = SampleRequests.Common with { Provider = SampleRequests.Common.Provider with { State = state } };
        var asked = details with { ForBenefits = true };

        Assert.Contains(sentence, English(asked), StringComparison.Ordinal);
        Assert.DoesNotContain("free copy", English(details), StringComparison.Ordinal);
        Assert.Equal(proof is not null, asked.EnclosesPapers);
        Assert.Equal(proof is not null, English(asked).Contains($"Enclosed: {proof}", StringComparison.Ordinal));
        Assert.DoesNotContain("15 days", English(asked), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PlaceKind.Veterans, "VA Form 10-5345a")]
    [InlineData(PlaceKind.Military, "DD Form 2870")]
    [InlineData(PlaceKind.IndianHealthService, "IHS-810")]
    public void Review_17_a_federal_place_is_told_nothing_of_state_law_and_its_own_form_is_named(PlaceKind place, string form)
    {
        var details = SampleRequests.Veterans with { Provider = SampleRequests.Veterans.Provider with { Kind = place } };

        Assert.All(
            [$"your own form ({form})", "Privacy Act", "within 30 days"],
            said => Assert.Contains(said, English(details), StringComparison.Ordinal));
        Assert.All(["state law", "21 CFR 900.12"], claim => Assert.DoesNotContain(claim, English(details), StringComparison.Ordinal));
    }

    [Fact]
    public void Review_17_the_militarys_form_is_not_named_where_substance_use_treatment_is_asked_for()
    {
        var details = SampleRequests.Veterans with { Provider = SampleRequests.Veterans.Provider with { Kind = PlaceKind.Military } };

        Assert.DoesNotContain("2870", English(details with { Sensitive = [SensitiveKind.SubstanceUse] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Review_18_a_health_plan_is_asked_in_its_own_words()
    {
        var letter = English(SampleRequests.HealthPlan);

        Assert.All(
            ["Member ID: XQH 301 88", "Privacy Office", "for all dates:", "on your website for members", "Claims", "Enrollment records"],
            said => Assert.Contains(said, letter, StringComparison.Ordinal));
        Assert.All(
            ["portal", "dates of care", "Medical record number", "Health Information Management"],
            claim => Assert.DoesNotContain(claim, letter, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DateChoice.LastTwoYears, null, null, "for the last two years (November 22, 2024 to November 22, 2026):")]
    [InlineData(DateChoice.Range, 4, 28, "for the time from April 28, 2024 to April 28, 2025:")]
    [InlineData(DateChoice.Range, 4, null, "for the time from April 2024 to April 2025 (approximate dates):")]
    public void Review_18_a_plan_has_no_dates_of_care(DateChoice choice, int? month, int? day, string said)
    {
        var dates = month is { } known ? new ServiceDates(choice, new(2024, known, day), new(2025, known, day)) : new ServiceDates(choice);
        var letter = English(SampleRequests.HealthPlan with { Items = [new() { Kind = RecordKind.Claims, Dates = dates }] });

        Assert.Contains(said, letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_31_a_letter_to_a_physician_in_Texas_is_the_written_consent_that_starts_the_days()
    {
        Assert.Contains(
            "written consent (Tex. Occ. Code 159.005). It covers the records listed here, I ask for them for personal use, "
            + "and they are to be released to me.",
            English(SampleRequests.Texas), StringComparison.Ordinal);
        Assert.DoesNotContain("consent (", English(SampleRequests.Common), StringComparison.Ordinal);
    }

    [Fact]
    public void Scenario_46_Kentucky_gives_the_first_copy_free()
    {
        var details = SampleRequests.Common with { Provider = SampleRequests.Common.Provider with { State = "KY" } };

        Assert.Contains("Ky. Rev. Stat. 422.317", English(details), StringComparison.Ordinal);
        Assert.DoesNotContain("Ky. Rev. Stat.", English(SampleRequests.Common), StringComparison.Ordinal);
    }

    [Fact]
    public void Review_22_a_computer_readable_copy_is_asked_for_only_if_their_system_can()
    {
        Assert.Contains("If your certified system can, please add an export",
            English(SampleRequests.Common with { ComputerReadable = true }), StringComparison.Ordinal);
        Assert.DoesNotContain("170.315", English(SampleRequests.Common), StringComparison.Ordinal);
    }

    [Fact]
    public void The_Spanish_copy_says_that_it_is_not_to_be_sent()
        => Assert.Equal(new NoticeBlock("Copia en español para usted. No la envíe."),
            RequestLetter.Write(SampleRequests.Common, SampleRequests.Reference, LetterLanguage.Spanish).Blocks[0]);

    private static string English(RequestDetails details)
        => LetterText.Of(RequestLetter.Write(details, SampleRequests.Reference, LetterLanguage.English));
}
