using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Tests.Features.Shared;

public sealed class DateFieldsTests
{
    [Theory]
    [InlineData("", "", "", DateFault.Empty)]
    [InlineData("04/28/1979", "", "", DateFault.InOneBox)]
    [InlineData("April 28", "", "", DateFault.InOneBox)]
    [InlineData("", "28", "2025", DateFault.MonthMissing)]
    [InlineData("4", "", "2025", DateFault.DayMissing)]
    [InlineData("4", "28", "", DateFault.YearMissing)]
    [InlineData("13", "28", "2025", DateFault.MonthWrong)]
    [InlineData("smarch", "28", "2025", DateFault.MonthWrong)]
    [InlineData("4", "32", "2025", DateFault.DayWrong)]
    [InlineData("4", "-1", "2025", DateFault.DayWrong)]
    [InlineData("4", "28", "0026", DateFault.YearWrong)]
    [InlineData("4", "28", "26", DateFault.YearWrong)]
    [InlineData("4", "31", "2025", DateFault.Impossible)]
    [InlineData("2", "29", "2027", DateFault.Impossible)]
    [InlineData("2", "29", "2028", DateFault.None)]
    public void The_first_thing_wrong_is_told(string month, string day, string year, DateFault fault)
        => Assert.Equal(fault, Typed(month, day, year).Fault());

    [Theory]
    [InlineData("4")]
    [InlineData("04")]
    [InlineData(" Apr ")]
    [InlineData("april")]
    [InlineData("ABRIL")]
    [InlineData("abr.")]
    public void A_month_is_a_number_or_a_name_in_either_language(string month)
        => Assert.Equal(new DateOnly(2025, 4, 28), Typed(month, "28", "2025").ToDate());

    [Theory]
    [InlineData("setiembre", 9)]
    [InlineData("Set", 9)]
    [InlineData("set.", 9)]
    [InlineData("Sept", 9)]
    [InlineData("Dec,", 12)]
    [InlineData("dic.,", 12)]
    [InlineData("Ene", 1)]
    [InlineData("febr.", 2)]
    [InlineData("Febuary", 2)]
    [InlineData("mzo.", 3)]
    [InlineData("agto", 8)]
    public void A_month_may_be_written_as_people_write_it(string month, int number)
        => Assert.Equal(new DateOnly(2025, number, 28), Typed(month, "28,", "2025.").ToDate());

    [Fact]
    public void The_day_may_be_missing_where_a_month_is_enough()
    {
        var typed = Typed("enero", "", "2024");

        Assert.Equal(DateFault.None, typed.Fault(dayOptional: true));
        Assert.Equal(new PartialDate(2024, 1), typed.ToPartialDate());
        Assert.Equal(new DateOnly(2024, 1, 31), typed.ToPartialDate().Latest);
    }

    private static DateFields Typed(string month, string day, string year) => new() { Month = month, Day = day, Year = year };
}
