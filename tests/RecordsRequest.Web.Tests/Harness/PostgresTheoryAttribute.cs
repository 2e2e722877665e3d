using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>The same as <see cref="PostgresFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(Discoverer))]
public sealed class PostgresTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : TheoryAttribute(file, line)
{
    public sealed class Discoverer : TheoryDiscoverer
    {
        public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
            ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute)
            => PostgresCluster.IsAsked ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
    }
}
