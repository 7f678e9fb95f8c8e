using System.Reflection;
using KreaGen.Generator.Constraints;
using KreaGen.Values;

namespace KreaGen.Generator.Tests.Analyzers;

/// <summary>What pages write and analyzers read are attributes that the runtime has, with these arguments.</summary>
public sealed class AttributeContractTests
{
    private static readonly Assembly Runtime = typeof(SpecLocationAttribute).Assembly;

    [Theory]
    [InlineData(AttributeContract.ValueConstraints)]
    [InlineData(AttributeContract.ItemConstraints, AttributeContract.Document, AttributeContract.Pointer)]
    [InlineData(AttributeContract.SpecLocation, AttributeContract.Document, AttributeContract.Pointer)]
    [InlineData(AttributeContract.RequiresOneOf, AttributeContract.Document, AttributeContract.Pointer, AttributeContract.IsExclusive)]
    [InlineData(AttributeContract.RequiresWith, AttributeContract.Document, AttributeContract.Pointer)]
    [InlineData(AttributeContract.Excludes, AttributeContract.Document, AttributeContract.Pointer)]
    public void An_attribute_of_its_own_is_there(string name, params string[] arguments)
        => Assert.All(arguments, argument => Assert.NotNull(TypeOf($"{ConstraintAttribute.Runtime}.{name}").GetProperty(argument)));

    [Fact]
    public void The_attribute_of_each_row_is_there()
        => Assert.All(ConstraintKind.All.Where(static row => row.Attribute is not null), static row =>
        {
            Type type = TypeOf(row.Attribute!.Type);
            Assert.All(new[] { row.Attribute.Name, row.Attribute.Flag }.OfType<string>(), argument => Assert.NotNull(type.GetProperty(argument)));
            Assert.Contains(type.GetConstructors(), constructor => constructor.GetParameters().Length > (row.Attribute.Position ?? -1));
        });

    [Fact]
    public void The_attribute_that_has_every_constraint_has_an_argument_for_each_row_of_a_value()
        => Assert.All(
            ConstraintKind.All.Where(static row => row.Target != ConstraintTarget.Name && (row.Target & ConstraintTarget.Match) == 0)
                .SelectMany(static row => new[] { row.Argument, row.ArgumentFlag }.OfType<string>()),
            static argument => Assert.NotNull(typeof(ValueConstraintsAttribute).GetProperty(argument)));

    private static Type TypeOf(string name)
        => Runtime.GetType(name + AttributeContract.Ending) ?? typeof(System.ComponentModel.DataAnnotations.RangeAttribute).Assembly.GetType(name + AttributeContract.Ending)!;
}
