using System.Reflection;
using KreaGen.Generator.Binding.Names;
using KreaGen.Http;

namespace KreaGen.Generator.Tests.Binding.Names;

public sealed class ReservedNamesTests
{
    /// <summary>Everything that a generated client inherits: an operation of the same name would hide it, or call itself.</summary>
    public static TheoryData<string> Inherited { get; } =
    [
        .. typeof(ApiClient).GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .Where(static member => member is not ConstructorInfo && !member.Name.Contains('.', StringComparison.Ordinal) && !member.Name.Contains('<', StringComparison.Ordinal))
            .Where(static member => member is MethodInfo { IsPrivate: false, IsAssembly: false, IsSpecialName: false } or PropertyInfo { GetMethod: { IsPrivate: false, IsAssembly: false } })
            .Select(static member => member.Name)
            .Distinct(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Inherited))]
    public void No_operation_takes_a_name_that_clients_inherit(string name)
    {
        Assert.True(ReservedNames.InClient(name), $"{name} is a member of ApiClient: add it to ReservedNames.OfClients.");
        if (name.EndsWith("Async", StringComparison.Ordinal))
        {
            Assert.True(ReservedNames.InClient(name[..^5]), $"{name} is a member of ApiClient, and an operation {name[..^5]} would become it.");
        }
    }
}
