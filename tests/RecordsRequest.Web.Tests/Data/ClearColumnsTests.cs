using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data.Postgres;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data;

/// <summary>What a stolen database shows is what the threat model says, no more and no less.</summary>
public sealed class ClearColumnsTests
{
    private static readonly string[] Copies = [$"equest.{nameof(AccessRequest.DueOn)}", $"equest.{nameof(AccessRequest.AnsweredOn)}"];

    [Fact]
    public async Task The_documented_columns_are_those_of_the_database()
    {
        await using var app = new TestApp();
        var tables = await app.WithDbAsync(db => Task.FromResult(db.Model.GetEntityTypes().Where(type => type.ClrType != typeof(CookieKeyRow))
            .OrderBy(type => type.GetTableName(), StringComparer.Ordinal).Select(Row).ToList()));

        var section = Repository.Read("docs/threat-model.md").Split("## What a stolen database shows")[1].Split("\n## ")[0];
        Assert.Equal(tables, section.Split('\n').Where(line => line.StartsWith('|')).Skip(2));
    }

    [Fact]
    public void Only_lists_read_the_dates_that_a_request_keeps_in_clear_and_pages_read_the_log()
    {
        Broken.Nowhere(
            from file in Repository.Files("src/RecordsRequest.Web/Features", "*.cs*")
            where !file.EndsWith("/Requests/Index.cshtml.cs", StringComparison.Ordinal)
            from line in Repository.Lines(file)
            where Copies.Any(date => line.Contains(date, StringComparison.Ordinal))
            select $"{file}: {line.Trim()}");
    }

    private static string Row(IEntityType table)
    {
        var columns = table.GetProperties().OrderBy(column => column.Name, StringComparer.Ordinal).ToLookup(IsSealed, column => column.Name);
        return $"| {table.GetTableName()} | {string.Join(", ", columns[false])} | {string.Join(", ", columns[true])} |";
    }

    internal static bool IsSealed(IProperty column)
        => column.ClrType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Sealed<>);
}
