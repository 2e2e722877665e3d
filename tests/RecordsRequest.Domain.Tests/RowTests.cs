using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests;

public sealed class RowTests
{
    [Fact]
    public void Every_value_has_exactly_one_row_in_its_table()
    {
        AssertOneEach(Playbook.All.Select(row => row.Obstacle));
        AssertOneEach(GroundRules.All.Select(row => row.Ground));
        AssertOneEach(FeeRules.All.Select(row => row.Reason));
        AssertOneEach(LegalBases.All.Select(row => row.Basis));
    }

    private static void AssertOneEach<T>(IEnumerable<T> rows)
        where T : struct, Enum
        => Assert.Equal(Enum.GetValues<T>(), rows.Order());
}
