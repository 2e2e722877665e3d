namespace RecordsRequest.Domain.Tests;

/// <summary>A table in docs that is printed from the code. To write it anew, delete its rows there and run its test.</summary>
internal static class DocumentedTable
{
    public static void Agrees(string page, string table)
    {
        var path = Path.Combine(Root(AppContext.BaseDirectory), "docs", page);
        var text = File.ReadAllText(path);
        var rows = text.Split('\n').Where(line => line.StartsWith('|')).ToList();
        if (rows.Count == 0)
        {
            File.WriteAllText(path, text.TrimEnd('\n') + "\n\n" + table);
            Assert.Fail("The table was missing and has been written. Read it as a change of rules, then run again.");
        }

        Assert.Equal(table, string.Join('\n', rows) + "\n");
    }

    /// <summary>One row of a table whose rows several tests measure.</summary>
    public static void Has(string page, string row)
        => Assert.True(File.ReadAllLines(Path.Combine(Root(AppContext.BaseDirectory), "docs", page)).Contains(row), $"{page} does not have: {row}");

    private static string Root(string folder)
        => File.Exists(Path.Combine(folder, "RecordsRequest.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
