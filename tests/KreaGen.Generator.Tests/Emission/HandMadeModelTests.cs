using System.Collections.Immutable;
using KreaGen.Generator.Binding.Files;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Emission.Pages;
using KreaGen.Generator.Model;
using KreaGen.Generator.Model.Names;
using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

using TypeKind = KreaGen.Generator.Model.TypeKind;

namespace KreaGen.Generator.Tests.Emission;

/// <summary>The pages show whatever the model says, without a document behind it, and what they show compiles.</summary>
public sealed class HandMadeModelTests
{
    private static readonly HomeModel Home = new("Made.By.Hand", "public");

    [Fact]
    public void An_enum_keeps_hostile_values_inside_their_literals()
    {
        var model = new EnumModel("Evil", DocModel.None, ScalarType.String, Of(new EnumMemberModel("One", "\"; System.Environment.Exit(1); //\u2028", DocModel.None)), Deprecation: null);
        string page = Render(model);
        Assert.Contains("""public const string One = "\"; System.Environment.Exit(1); //\u2028";""", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData((int)Presence.Required, "public required string Name { get; init; }")]
    [InlineData((int)Presence.RequiredNullable, "public required string? Name { get; init; }")]
    [InlineData((int)Presence.Optional, "public string? Name { get; init; }")]
    [InlineData((int)Presence.OptionalNullable, "public Optional<string?> Name { get; init; }")]
    public void A_property_says_whether_it_may_be_absent_or_null(int presence, string expected)
        => Assert.Contains(expected, Render(Record(Property(TypeRef.String, (Presence)presence))), StringComparison.Ordinal);

    public static TheoryData<string> Scalars => [.. ScalarType.All.Select(static scalar => scalar.Name)];

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Every_scalar_type_is_read_and_written_alone_in_lists_and_in_maps(string name)
    {
        var scalar = new TypeRef(ScalarType.All.Single(row => row.Name == name));
        foreach (Presence presence in Enum.GetValues<Presence>())
        {
            Render(Record(
                Property(scalar, presence),
                Property(new(TypeKind.List, Item: scalar), presence, "List"),
                Property(new(TypeKind.Map, Item: scalar with { IsNullable = true }), presence, "Map")));
        }
    }

    [Fact]
    public void A_union_holds_every_kind_of_variant()
    {
        VariantModel Variant(string name, TypeRef type)
            => new(name, type, Of("tag"), EquatableArray<string>.Empty, EquatableArray<string>.Empty, EquatableArray<ConstantModel>.Empty, IsFallback: false, DocModel.None);
        var union = new UnionModel(
            "Choice",
            DocModel.None,
            "kind",
            Of(Variant("Text", TypeRef.String), Variant("Number", new(ScalarType.Double)), Variant("List", new(TypeKind.List, Item: TypeRef.String)), Variant("Thing", new(TypeKind.Record, "Thing"))),
            IsSent: true,
            Deprecation: null);
        Assert.Contains("public sealed record Unknown(", Render(union, Record(Property(TypeRef.String, Presence.Optional))), StringComparison.Ordinal);
    }

    private static RecordModel Record(params PropertyModel[] properties)
        => new("Thing", DocModel.None, Of(properties), Others: null, EquatableArray<MemberRuleModel>.Empty, IsSent: true, Deprecation: null);

    private static PropertyModel Property(TypeRef type, Presence presence, string name = "Name")
        => new(name, char.ToLowerInvariant(name[0]) + name[1..] + "Value", name, type, presence, null, ConstraintSet.None, DocModel.None, Deprecation: null);

    private static EquatableArray<T> Of<T>(params T[] items)
        where T : IEquatable<T> => new(ImmutableArray.Create(items));

    private static string Render(params Declaration[] declarations)
    {
        FileModel file = new("File", Home, Of(declarations)) { Hidden = HiddenNames.Of(declarations, []) };
        string page = FilePage.Render(file, ShadowedNames.None);
        string json = FilePage.RenderJson(file, ShadowedNames.None);
        IEnumerable<Diagnostic> complaints = References.Compilation(page, json).GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Empty(complaints);
        return page + json;
    }
}
