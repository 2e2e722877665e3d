using System.Globalization;

// docs/faults.md says what each of these needs, and what came of it.
if (!args.Contains("--no-publish"))
{
    await Product.PublishAsync();
}

return await (args.Where(arg => arg is not "--no-publish").ToArray() switch
{
    ["kills", .. var count] => Kills.RunAsync(Count(count, 200)),
    ["power", .. var count] => PowerCuts.RunAsync(Count(count, 100)),
    ["disk"] => FullDisk.RunAsync(),
    ["corruptions", .. var count] => Corruptions.RandomAsync(Count(count, 50)),
    ["targets"] => Corruptions.TargetedAsync(),
    ["clocks"] => Clocks.RunAsync(),
    ["crowd"] => Crowd.RunAsync(),
    ["nodes", .. var count] => Nodes.RunAsync(Count(count, 100)),
    ["upgrade", .. var commit] => Upgrade.RunAsync(commit is [var older] ? older : null),
    ["starts", .. var count] => Starts.RunAsync(Count(count, 10)),
    ["migrations"] => Migrations.RunAsync(),
    _ => throw new ArgumentException("Name a fault: docs/faults.md has them.", nameof(args)),
}) ? 0 : 1;

static int Count(string[] given, int usual) => given is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : usual;
