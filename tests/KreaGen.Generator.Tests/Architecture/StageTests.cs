using System.Text.RegularExpressions;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Architecture;

/// <summary>Binding discovers, unifies, names and plans: no stage looks back, and none changes what another made.</summary>
public sealed class StageTests
{
    /// <summary>The folders of Binding in the order in which they build on each other.</summary>
    private static readonly string[] Order =
    [
        "Names",
        "Schemas", "Docs", "Operations", "Webhooks", "Servers", "Discovery",
        "Unification",
        "Naming",
        "Declarations", "Methods", "Jobs", "Pages", "Security", "Origins", "Files", "Planning",
    ];

    /// <summary>By the whole name, or by the part that is enough within Binding: <c>Naming.BoundTypes</c>.</summary>
    private static readonly Regex FolderName = new(
        $@"\bKreaGen\.Generator\.Binding\.(?<folder>[A-Z][A-Za-z]+)|(?<![\w.]){"(?<folder>" + string.Join('|', Order) + ")"}\.[A-Z]");

    /// <summary>What the stages hand on.</summary>
    private static readonly Type[] Results =
    [
        typeof(Generator.Binding.Discovery.DiscoveredClient), typeof(Generator.Binding.Unification.UnifiedClient), typeof(Generator.Binding.Naming.BoundTypes),
        typeof(Generator.Binding.Planning.PlannedClient), typeof(Generator.Binding.ClientBinding),
    ];

    public static TheoryData<string> Folders => [.. Order];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_those_before_it(string folder)
    {
        string[] before = Order[..(Array.IndexOf(Order, folder) + 1)];
        IEnumerable<string> wrong =
            from file in Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
            from Match used in FolderName.Matches(File.ReadAllText(file))
            let other = used.Groups["folder"].Value
            where !before.Contains(other)
            select $"{Path.GetFileName(file)} uses {other}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_has_a_place_in_the_order()
        => Assert.Equal(Order.Order(StringComparer.Ordinal), Directory.GetDirectories(PathOf("")).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_that_a_stage_hands_on_can_be_changed()
    {
        var seen = new HashSet<Type>();
        var pending = new Stack<Type>(Results);
        while (pending.Count > 0)
        {
            Type type = pending.Pop();
            if (type.Namespace?.StartsWith("KreaGen.Generator.Binding", StringComparison.Ordinal) != true || !seen.Add(type))
            {
                continue;
            }

            foreach (var property in type.GetProperties())
            {
                bool isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(static modifier => modifier.Name == "IsExternalInit") == true;
                Assert.True(property.SetMethod is null || isInit, $"{type.Name}.{property.Name} can be set.");
                foreach (Type part in property.PropertyType.GetGenericArguments().Prepend(property.PropertyType))
                {
                    Assert.False(part.IsGenericType && part.GetGenericTypeDefinition() is var open && (open == typeof(List<>) || open == typeof(Dictionary<,>)), $"{type.Name}.{property.Name} is a collection that can be changed.");
                    pending.Push(part);
                }
            }

            Assert.All(
                type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic),
                field => Assert.True(field.IsInitOnly || type.IsValueType || field.Name.StartsWith('<'), $"{type.Name}.{field.Name} can be set."));
        }

        Assert.Contains(typeof(Generator.Binding.Schemas.SchemaType), seen);
    }

    private static string PathOf(string folder) => Repository.PathOf("generator", "KreaGen.Generator", "Binding", folder);
}
