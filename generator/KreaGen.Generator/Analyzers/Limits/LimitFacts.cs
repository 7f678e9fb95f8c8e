using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Analyzers.Limits;

/// <summary>What the attributes of a property or parameter demand of its value.</summary>
internal sealed record LimitFacts(string Name, SpecLocation Location)
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    public NumberLimits? Number { get; private set; }

    public TextLimitFacts? Text { get; private set; }

    public UriLimits? Uri { get; private set; }

    public ItemLimits? Items { get; private set; }

    /// <summary>What is demanded of each item.</summary>
    public LimitFacts? Each { get; private set; }

    /// <summary>The demands; null for a symbol that KreaGen did not make or that has none.</summary>
    public static LimitFacts? Read(ISymbol symbol, KnownTypes types)
    {
        ImmutableArray<AttributeData> attributes = symbol.GetAttributes();
        if (attributes.IsEmpty || (SpecLocation.Read(symbol, types) ?? attributes.Select(ItemLocation).FirstOrDefault(static found => found is not null)) is not { } location)
        {
            return null;
        }

        var facts = new LimitFacts(symbol.Name, location);
        foreach (AttributeData attribute in attributes)
        {
            facts.Take(attribute);
        }

        return facts;
    }

    private void Take(AttributeData attribute)
    {
        ImmutableArray<TypedConstant> arguments = attribute.ConstructorArguments;
        switch (attribute.AttributeClass?.ContainingNamespace.ToDisplayString(), attribute.AttributeClass?.Name)
        {
            case (Annotations, "RangeAttribute") when arguments.Length == 2:
                Number = (Number ?? NumberLimits.None) with
                {
                    Least = Bound(arguments[0].Value),
                    Most = Bound(arguments[1].Value),
                    LeastIsExcluded = Named(attribute, "MinimumIsExclusive") is true,
                    MostIsExcluded = Named(attribute, "MaximumIsExclusive") is true,
                };
                break;
            case ("KreaGen.Values", "MultipleOfAttribute") when arguments is [{ Value: double step }]:
                Number = (Number ?? NumberLimits.None) with { Step = Bound(step) };
                break;
            case (Annotations, "StringLengthAttribute") when arguments is [{ Value: int most }]:
                Text = (Text ?? TextLimitFacts.None) with { Least = Named(attribute, "MinimumLength") as int? ?? 0, Most = most };
                break;
            case (Annotations, "RegularExpressionAttribute") when arguments is [{ Value: string pattern }]:
                Text = (Text ?? TextLimitFacts.None) with { Pattern = pattern };
                break;
            case ("KreaGen.Values", "UriRuleAttribute"):
                Uri = new(
                    arguments.SelectMany(static argument => argument.Kind == TypedConstantKind.Array ? argument.Values : ImmutableArray.Create(argument)).Select(static scheme => scheme.Value).OfType<string>().ToImmutableArray(),
                    Named(attribute, "MaxLength") as int? ?? 0,
                    Named(attribute, "PublicHost") is true);
                break;
            case ("KreaGen.Values", "ItemCountAttribute") when arguments is [{ Value: int least }, { Value: int most }]:
                Items = (Items ?? ItemLimits.None) with { Least = least, Most = most };
                break;
            case ("KreaGen.Values", "ValueLimitsAttribute"):
                TakeAll(attribute);
                break;
            case ("KreaGen.Values", "ItemLimitsAttribute") when ItemLocation(attribute) is { } location:
                Each = new(Name, location);
                Each.TakeAll(attribute);
                break;
            case ("KreaGen.Values", "UniqueItemsAttribute"):
                Items = (Items ?? ItemLimits.None) with { AreUnique = true };
                break;
        }
    }

    /// <summary>An attribute of ours that can have every limit.</summary>
    private void TakeAll(AttributeData attribute)
    {
        ImmutableHashSet<string> given = attribute.NamedArguments.Select(static argument => argument.Key).ToImmutableHashSet(StringComparer.Ordinal);
        if (given.Overlaps(["Minimum", "Maximum", "MultipleOf"]))
        {
            Number = new(
                Bound(Named(attribute, "Minimum")),
                Bound(Named(attribute, "Maximum")),
                Named(attribute, "MinimumIsExclusive") is true,
                Named(attribute, "MaximumIsExclusive") is true,
                Bound(Named(attribute, "MultipleOf")));
        }

        if (given.Overlaps(["MinItems", "MaxItems", "UniqueItems"]))
        {
            Items = new(Named(attribute, "MinItems") as int? ?? 0, Named(attribute, "MaxItems") as int? ?? int.MaxValue, Named(attribute, "UniqueItems") is true);
        }

        if (given.Overlaps(["Schemes", "PublicHost"]))
        {
            TypedConstant schemes = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Schemes").Value;
            Uri = new(
                schemes.Kind == TypedConstantKind.Array ? schemes.Values.Select(static scheme => scheme.Value).OfType<string>().ToImmutableArray() : ImmutableArray<string>.Empty,
                Named(attribute, "MaxLength") as int? ?? 0,
                Named(attribute, "PublicHost") is true);
        }
        else if (given.Overlaps(["MinLength", "MaxLength", "Pattern"]))
        {
            Text = TextLimitFacts.Anywhere(Named(attribute, "MinLength") as int? ?? 0, Named(attribute, "MaxLength") as int? ?? int.MaxValue, Named(attribute, "Pattern") as string);
        }
    }

    /// <summary>Where the limits of items are set.</summary>
    private static SpecLocation? ItemLocation(AttributeData attribute)
        => attribute.AttributeClass?.Name == "ItemLimitsAttribute" && Named(attribute, "Document") is string document && Named(attribute, "Pointer") is string pointer ? new(document, pointer) : null;

    private static object? Named(AttributeData attribute, string name)
        => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    /// <summary>The bound as a decimal; null for one that says nothing or that no decimal can hold.</summary>
    private static decimal? Bound(object? value) => value switch
    {
        int.MinValue or int.MaxValue => null,
        IConvertible number when Numbers.TryDecimal(number, out decimal exact) => exact,
        _ => null,
    };
}
