using KreaGen.Generator.Binding.Names;

namespace KreaGen.Generator.Tests.Binding.Names;

public sealed class ImplicitUsingTypesTests
{
    private static readonly string[] Namespaces =
    [
        "System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    [Fact]
    public void Every_type_that_implicit_usings_bring_is_listed()
    {
        string[] files = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        IEnumerable<string> missing = files
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal) && file.Contains("Microsoft.NETCore.App", StringComparison.Ordinal))
            .SelectMany(file => System.Reflection.Assembly.Load(System.Reflection.AssemblyName.GetAssemblyName(file)).GetExportedTypes())
            .Where(type => !type.IsNested && Namespaces.Contains(type.Namespace))
            .Select(type => type.Name.Split('`')[0])
            .Distinct()
            .Where(name => !ReservedNames.InImplicitUsings(name))
            .Order(StringComparer.Ordinal);
        Assert.True(!missing.Any(), string.Join(" ", missing));
    }
}
