using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>What is about a PostgreSQL server: there is no such test where the tests do not store in one.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(Discoverer))]
public sealed class PostgresFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : FactAttribute(file, line)
{
    public sealed class Discoverer : FactDiscoverer
    {
        public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
            ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute)
            => PostgresCluster.IsAsked ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
    }
}
