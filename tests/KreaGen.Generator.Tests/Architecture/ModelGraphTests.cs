using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Architecture;

/// <summary>The model is what the compiler caches: it may hold nothing that keeps documents or compilations alive or that is not equal by content.</summary>
public sealed class ModelGraphTests
{
    private static readonly Type[] Forbidden = [typeof(ISymbol), typeof(SyntaxNode), typeof(Compilation), typeof(Location), typeof(SourceLocation), typeof(JsonNode), typeof(JsonPointer), typeof(SpecTree)];

    [Fact]
    public void The_model_holds_no_symbol_position_array_or_dictionary()
    {
        var seen = new HashSet<Type>();
        Walk(typeof(ClientModel), seen);
        foreach (Type declaration in typeof(Declaration).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Declaration))))
        {
            Walk(declaration, seen);
        }

        Assert.Contains(typeof(PropertyModel), seen);
        Assert.Contains(typeof(JobModel), seen);
    }

    [Fact]
    public void Every_type_of_the_model_is_a_sealed_record_an_enum_or_a_row_of_a_table()
    {
        IEnumerable<Type> types = typeof(ClientModel).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(ClientModel).Namespace && !type.IsNested && type != typeof(Declaration));
        Assert.All(types, static type => Assert.True(type.IsEnum || IsRecord(type) || IsTable(type), $"{type.Name} is no sealed record."));
    }

    private static bool IsRecord(Type type)
        => type.IsSealed && (type.GetMethod("<Clone>$") is not null || (type.IsValueType && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)));

    /// <summary>Whether nobody can make another object of the type, so that the same content is the same object.</summary>
    private static bool IsTable(Type type) => type.IsSealed && type.GetProperty("All") is not null && type.GetConstructors().Length == 0;

    private static void Walk(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || type == typeof(string) || type.IsPrimitive || type.IsEnum)
        {
            return;
        }

        Assert.False(type.IsArray, $"An array: {type}");
        Assert.DoesNotContain(Forbidden, forbidden => forbidden.IsAssignableFrom(type));
        if (type.IsGenericType)
        {
            Type definition = type.GetGenericTypeDefinition();
            Assert.True(definition == typeof(EquatableArray<>) || definition == typeof(Nullable<>), $"{type} is not equal by content.");
            foreach (Type argument in type.GetGenericArguments())
            {
                Walk(argument, seen);
            }

            return;
        }

        Assert.False(typeof(IEnumerable).IsAssignableFrom(type), $"A collection: {type}");
        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Walk(field.FieldType, seen);
        }
    }
}
