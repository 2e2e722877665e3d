using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;

namespace RecordsRequest.Web.Tests.Conventions;

public sealed class ArchitectureTests
{
    private const string Web = "RecordsRequest.Web";
    private const string Features = $"{Web}.Features";
    private const string Commands = $"{Web}.Commands";

    /// <summary>A feature may use those before it. To one that comes after, it links by address or by a partial's path.</summary>
    private static readonly string[] Order =
    [
        "Shared", "Operators", "Guests", "Requests", "Offices", "Letters", "Sending", "LaterLetters", "Fees", "Denials", "Calls", "Obstacles",
        "Corrections", "Complaints", "CaseFile", "NewRequest", "YourData", "Home", "Guide", "Posters", "Problems", "Dev",
    ];

    private static readonly Type[] PersonalRows = [typeof(AccessRequest), typeof(RequestEvent), typeof(Draft), typeof(StoredLetter)];
    private static readonly Type[] WebTypes = typeof(Program).Assembly.GetTypes();

    [Fact]
    public void The_domain_knows_nothing_but_the_base_library()
        => Assert.DoesNotContain(
            typeof(AccessRequest).Assembly.GetReferencedAssemblies(),
            reference => !reference.Name!.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_domain_has_no_clock()
        => Assert.DoesNotContain(typeof(AccessRequest).Assembly.GetTypes(), type => Uses.TypesOf(type).Contains(typeof(TimeProvider)));

    [Fact]
    public void A_feature_uses_only_features_declared_before_it()
        => Broken.Nowhere(
            from type in WebTypes
            let mine = FeatureOf(type)
            where mine is not null
            from used in Uses.TypesOf(type)
            let other = FeatureOf(used)
            where other is not null && other != mine && Array.IndexOf(Order, other) >= Array.IndexOf(Order, mine)
            select $"{type.FullName} uses {used.FullName}");

    [Fact]
    public void Every_feature_has_its_place_in_the_order()
        => Assert.Equal(Order.Order(), WebTypes.Select(FeatureOf).OfType<string>().Distinct().Order());

    [Fact]
    public void What_every_page_shares_stays_small()
        => Assert.InRange(
            Repository.Files("src", "*.cs").Concat(Repository.Files("src", "*.cshtml"))
                .Where(file => file.Contains("/Features/Shared/", StringComparison.Ordinal)).Sum(file => Repository.Lines(file).Count),
            1,
            1400);

    /// <summary>What somebody sends fills a form, never a row.</summary>
    [Fact]
    public void No_form_is_a_row()
        => Broken.Nowhere(
            from type in WebTypes
            from property in type.GetProperties()
            where property.GetCustomAttribute<BindPropertyAttribute>(inherit: true) is not null && property.PropertyType.Namespace == $"{Web}.Data"
            select $"{type.FullName}.{property.Name}");

    [Fact]
    public void What_somebody_typed_keeps_no_pattern_busy()
        => Broken.Nowhere(
            from type in WebTypes.Concat(typeof(AccessRequest).Assembly.GetTypes())
            from member in type.GetMembers(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            let pattern = member.GetCustomAttribute<GeneratedRegexAttribute>()
            where pattern is { MatchTimeoutMilliseconds: < 0 } && !pattern.Options.HasFlag(RegexOptions.NonBacktracking)
            select $"{type.FullName}.{member.Name}");

    [Fact]
    public void Infrastructure_uses_neither_features_nor_data()
        => Broken.Nowhere(
            from type in WebTypes
            where IsIn(type, $"{Web}.Infrastructure")
            from used in Uses.TypesOf(type)
            where IsIn(used, Features) || IsIn(used, $"{Web}.Data")
            select $"{type.FullName} uses {used.FullName}");

    [Fact]
    public void Data_uses_no_feature()
        => Broken.Nowhere(
            from type in WebTypes
            where IsIn(type, $"{Web}.Data")
            from used in Uses.TypesOf(type)
            where IsIn(used, Features)
            select $"{type.FullName} uses {used.FullName}");

    /// <summary>Nothing that serves pages knows that the program does anything else. Program itself is outside.</summary>
    [Fact]
    public void Only_the_program_uses_commands()
        => Broken.Nowhere(
            from type in WebTypes
            where IsIn(type, Web) && !IsIn(type, Commands)
            from used in Uses.TypesOf(type)
            where IsIn(used, Commands)
            select $"{type.FullName} uses {used.FullName}");

    [Fact]
    public void Features_reach_personal_rows_only_through_their_owner()
        => Broken.Nowhere(
            from type in WebTypes
            where IsIn(type, Features) && !IsIn(type, $"{Features}.Dev")
            from member in Uses.MembersOf(type)
            where member is MethodInfo { IsGenericMethod: true } method && method.DeclaringType == typeof(DbContext)
                && method.Name is nameof(DbContext.Set) or nameof(DbContext.FindAsync)
                && method.GetGenericArguments().Any(PersonalRows.Contains)
            select $"{type.FullName} calls {member.Name}");

    [Fact]
    public void No_page_model_asks_for_more_than_six_things()
        => Broken.Nowhere(
            from type in WebTypes
            where type.IsSubclassOf(typeof(PageModel))
            from constructor in type.GetConstructors()
            where constructor.GetParameters().Length > 6
            select type.FullName);

    private static bool IsIn(Type type, string space)
        => type.Namespace is { } name && (name == space || name.StartsWith($"{space}.", StringComparison.Ordinal));

    private static string? FeatureOf(Type type)
        => IsIn(type, Features) && type.Namespace != Features ? type.Namespace![(Features.Length + 1)..].Split('.')[0] : null;
}
