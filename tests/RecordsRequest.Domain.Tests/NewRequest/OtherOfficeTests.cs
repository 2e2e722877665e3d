using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Tests.Letters;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Domain.Tests.NewRequest;

/// <summary>The same answers for another office.</summary>
public sealed class OtherOfficeTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Fact]
    public void Only_what_belongs_to_the_place_is_open_again()
    {
        var copy = Answered().For(OtherOffice.Another, Today);

        Assert.Equal(
            [Steps.Provider, Steps.Place, Steps.ProviderAddress, Steps.ProviderContact],
            Steps.Journey.Route(copy).Where(step => !step.IsAnswered(copy)));
        Assert.Equal((new RecordNumberAnswer(null), Today), (copy.RecordNumber, copy.AsOf));
    }

    [Theory]
    [InlineData(OtherOffice.Radiology, PlaceKind.ImagingCenter, RecordKind.ImagingReports, RecordKind.ImagingStudies)]
    [InlineData(OtherOffice.Laboratory, PlaceKind.Laboratory, RecordKind.LabResults)]
    public void A_radiology_group_or_a_lab_is_asked_for_its_own_records_only(OtherOffice office, PlaceKind place, params RecordKind[] kinds)
    {
        var copy = Answered().For(office, Today);

        Assert.Equal(new PlaceAnswer(place), copy.Place);
        Assert.Equal(kinds, copy.Kinds);
    }

    [Theory]
    [InlineData(PlaceKind.Hospital, true)]
    [InlineData(PlaceKind.DoctorOrClinic, true)]
    [InlineData(PlaceKind.ImagingCenter, false)]
    [InlineData(PlaceKind.HealthPlan, false)]
    public void Scenario_50_Separate_offices_are_suggested_beside_a_hospital_or_clinic(PlaceKind place, bool suggested)
    {
        var asked = SampleRequests.Common with { Provider = SampleRequests.Common.Provider with { Kind = place } };

        Assert.Equal(suggested ? [OtherOffice.Radiology, OtherOffice.Laboratory] : [], OtherOffices.SuggestedBeside(asked, [place]));
    }

    [Fact]
    public void What_was_asked_already_or_is_not_wanted_is_not_suggested()
    {
        var onlyNotes = SampleRequests.Common with { Items = [.. SampleRequests.Items(new(DateChoice.All), RecordKind.VisitNotes)] };
        var everything = SampleRequests.Common with { Items = [.. SampleRequests.Items(new(DateChoice.All), RecordKind.EntireRecord)] };

        Assert.Equal([OtherOffice.Laboratory], OtherOffices.SuggestedBeside(SampleRequests.Common, [PlaceKind.Hospital, PlaceKind.ImagingCenter]));
        Assert.Empty(OtherOffices.SuggestedBeside(SampleRequests.Common, [PlaceKind.Hospital, PlaceKind.ImagingCenter, PlaceKind.Laboratory]));
        Assert.Empty(OtherOffices.SuggestedBeside(onlyNotes, []));
        Assert.Equal([OtherOffice.Radiology, OtherOffice.Laboratory], OtherOffices.SuggestedBeside(everything, []));
    }

    [Fact]
    public void Scenario_83_A_lab_is_asked_for_completed_reports_and_has_the_thirty_days()
    {
        var details = SampleRequests.Common with
        {
            Provider = SampleRequests.Common.Provider with { Kind = PlaceKind.Laboratory },
            Items = [.. SampleRequests.Items(new(DateChoice.All), RecordKind.LabResults)],
        };

        var letter = LetterText.Of(RequestLetter.Write(details, SampleRequests.Reference, LetterLanguage.English));

        Assert.Contains("Completed lab and test reports", letter, StringComparison.Ordinal);
        Assert.Contains("within 30 days after you receive this letter", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Scenario_106_A_health_plan_is_asked_for_claims_and_case_management_with_the_same_clock()
    {
        var letter = LetterText.Of(RequestLetter.Write(SampleRequests.HealthPlan, SampleRequests.Reference, LetterLanguage.English));

        Assert.Contains("claims and case-management records (45 CFR 164.501)", letter, StringComparison.Ordinal);
        Assert.Contains("within 30 days after you receive this letter", letter, StringComparison.Ordinal);
        Assert.True(SampleRequests.HealthPlan.HasClock);
    }

    [Fact]
    public void A_request_stays_in_the_bundle_it_was_first_put_in()
    {
        var request = new Requests.Log().Request;
        var first = Guid.CreateVersion7();

        Assert.Equal(first, request.AskTogether(first));
        Assert.Equal(first, request.AskTogether(Guid.CreateVersion7()));
        Assert.Equal(first, request.BundleId);
    }

    internal static RequestDraft Answered() => new()
    {
        AsOf = new(2026, 11, 23),
        Who = new(Requester.Myself),
        Name = new(new("Rosa Ruiz"), null),
        Birth = new(new(1949, 4, 28)),
        Address = new(new("12 Elm Street", null, "Austin", "TX", "78701")),
        Contact = new(null, new("rosa@example.com")),
        SafeContact = new(null, false),
        RecordNumber = new("MRN 7"),
        Provider = new("Lakeside Hospital", ProviderAnswer.UsualDepartment),
        Place = new(PlaceKind.Hospital),
        ProviderAddress = new("TX", new("500 Lake Road", null, "Austin", "TX", "78702")),
        ProviderContact = new(null, null, null),
        Bundle = new(RecordBundle.Everything),
        Images = new([], null),
        Sensitive = new([]),
        Dates = new(DateChoice.All),
        OtherDates = new([]),
        Delivery = new(DeliveryMethod.Portal),
        SecondChoice = new(null),
        Fees = new(null),
    };
}
