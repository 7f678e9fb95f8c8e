using System.Reflection;
using System.Text.RegularExpressions;
using KreaGen.Generator.Baselines.Comparison;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Baselines;

/// <summary>The page explains the rules that there are.</summary>
public sealed partial class RulePageTests
{
    [Fact]
    public void Every_rule_stands_in_the_page_with_its_class_and_no_other_does()
    {
        IEnumerable<string> rules = typeof(ApiChangeRules)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => (ApiChangeRule)field.GetValue(null)!)
            .Select(static rule => $"{rule.Id} {(rule.IsBreaking ? "breaking" : "additive")}");
        IEnumerable<string> rows = Row().Matches(File.ReadAllText(Repository.PathOf("docs", "baseline.md")))
            .Select(static row => $"{row.Groups["rule"].Value} {row.Groups["class"].Value}");
        Assert.Equal(rules, rows);
    }

    [GeneratedRegex(@"^\| `(?<rule>[a-z-]+)` \| (?<class>breaking|additive) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
