using System.Reflection;
using KreaGen.Generator.Binding.Names;
using KreaGen.Http;

namespace KreaGen.Generator.Tests.Binding.Names;

public sealed class ReservedNamesTests
{
    /// <summary>Everything that a generated client inherits: a property of the same name would hide it.</summary>
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
    public void No_property_takes_a_name_that_clients_inherit_and_no_method_of_an_operation_can(string name)
    {
        Assert.True(ReservedNames.InClient(name), $"{name} is a member of ApiClient: add it to ReservedNames.OfClients.");
        Assert.False(name.EndsWith("Async", StringComparison.Ordinal), $"{name} is a member of ApiClient: it would take the name of an operation.");
    }
}
