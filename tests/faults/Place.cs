using System.Net;
using System.Net.Sockets;

namespace RecordsRequest.Faults;

/// <summary>An installation of its own: data, keys, and the address it always has.</summary>
internal sealed class Place
{
    private Place(string root, string data) => (Root, Data) = (root, data);

    public string Root { get; }

    public string Data { get; }

    public string Keys => Path.Combine(Root, "keys");

    public string Database => Path.Combine(Data, "app.db");

    public Uri Address { get; private init; } = FreeAddress();

    /// <summary>The program that runs here.</summary>
    public string Program { get; init; } = Product.Dll;

    /// <summary>Settings besides: what database it stores in, what stands before it.</summary>
    public IReadOnlyDictionary<string, string> More { get; init; } = new Dictionary<string, string>();

    /// <summary>Who stands before it, so that people come in there; null where they ask the app itself.</summary>
    public Front? Front { get; init; }

    public Dictionary<string, string> Settings => new(More)
    {
        ["App__AllowInsecureLoopback"] = "true",
        ["App__DataDirectory"] = Data,
        ["App__KeyDirectory"] = Keys,
        ["App__MasterKeyFile"] = Path.Combine(Keys, "master.key"),
        ["App__Limits__PostsPerMinute"] = "10000000",
        ["App__Limits__GuestPostsPerMinute"] = "10000000",
        ["App__Limits__GetsPerMinute"] = "10000000",
        ["App__Limits__GuestGetsPerMinute"] = "10000000",
        ["App__Limits__OpenDrafts"] = "100000",
        ["App__Limits__Requests"] = "100000",
    };

    /// <summary>An empty one with keys. Its data may lie on a disk of their own.</summary>
    public static async Task<Place> MakeAsync(string name, string? data = null)
    {
        var place = Empty(name, data);
        await place.CommandAsync("keys", "init");
        return place;
    }

    /// <summary>A node of an installation behind a front: keys copied to a disk of its own, and an address of its own.</summary>
    public Place Node(Front front, string connection, string? program = null)
    {
        var root = Path.Combine(Root, Path.GetRandomFileName());
        Copy(Keys, Path.Combine(root, "keys"));
        return new(root, Path.Combine(root, "data"))
        {
            Program = program ?? Program,
            Front = front,
            More = new Dictionary<string, string>(front.Settings)
            {
                ["Database__Provider"] = "Postgres",
                ["Database__ConnectionString"] = connection,
            },
        };
    }

    /// <summary>One with what lies in folders "data" and "keys".</summary>
    public static Place CopyOf(string folder, string name)
    {
        var place = Empty(name, null);
        Copy(Path.Combine(folder, "data"), place.Data);
        Copy(Path.Combine(folder, "keys"), place.Keys);
        return place;
    }

    /// <summary>The same, with another version of the program.</summary>
    public Place With(string program) => new(Root, Data) { Program = program, Front = Front, More = More, Address = Address };

    /// <summary>Runs a command of the program. Returns its exit code and all that it said.</summary>
    public async Task<(int Code, string Said)> CommandAsync(params IReadOnlyList<string> arguments)
    {
        using var run = Running.Begin(this, arguments);
        return (await run.EndAsync(), run.Said);
    }

    private static Place Empty(string name, string? data)
    {
        var root = Path.Combine(Product.Root, name);
        if (Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
        }

        Directory.CreateDirectory(root);
        return new(root, data ?? Path.Combine(root, "data"));
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static Uri FreeAddress()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return new($"http://{free.LocalEndpoint}");
    }
}
