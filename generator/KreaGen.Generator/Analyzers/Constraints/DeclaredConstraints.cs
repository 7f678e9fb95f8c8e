using System.Collections.Immutable;
using KreaGen.Generator.Constraints;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Analyzers.Constraints;

/// <summary>What the attributes of a property or parameter demand of its value.</summary>
internal sealed record DeclaredConstraints(string Name, SpecLocation Location)
{
    public NumberConstraints? Number { get; private set; }

    public StringConstraints? Text { get; private set; }

    public UriConstraints? Uri { get; private set; }

    public ItemConstraints? Items { get; private set; }

    /// <summary>What is demanded of each item.</summary>
    public DeclaredConstraints? Each { get; private set; }

    /// <summary>The demands; null for a symbol that KreaGen did not make or that has none.</summary>
    public static DeclaredConstraints? Read(ISymbol symbol, KnownTypes types)
    {
        ImmutableArray<AttributeData> attributes = symbol.GetAttributes();
        if (attributes.IsEmpty
            || (SpecLocation.Read(symbol, types) ?? attributes.Select(ItemLocation).FirstOrDefault(static found => found is not null)) is not { } location)
        {
            return null;
        }

        var facts = new DeclaredConstraints(symbol.Name, location);
        var found = new FoundConstraints();
        foreach (AttributeData attribute in attributes)
        {
            facts.Take(attribute, found);
        }

        facts.State(found);
        return facts;
    }

    private void Take(AttributeData attribute, FoundConstraints found)
    {
        string type = attribute.AttributeClass is { } known ? $"{known.ContainingNamespace.ToDisplayString()}.{known.Name}" : "";
        switch (type)
        {
            case ConstraintAttribute.Runtime + "." + AttributeContract.ValueConstraints + AttributeContract.Ending:
                found.TakeAll(attribute);
                break;
            case ConstraintAttribute.Runtime + "." + AttributeContract.ItemConstraints + AttributeContract.Ending when ItemLocation(attribute) is { } location:
                var items = new FoundConstraints();
                items.TakeAll(attribute);
                Each = new(Name, location);
                Each.State(items);
                break;
            case not null when type.EndsWith(AttributeContract.Ending, StringComparison.Ordinal):
                found.Take(attribute, type.Substring(0, type.Length - AttributeContract.Ending.Length));
                break;
        }
    }

    private void State(FoundConstraints found)
    {
        Number = found.HasAny(ConstraintTarget.Number) ? NumberConstraints.Of(found) : null;
        Text = found.HasAny(ConstraintTarget.Text) ? StringConstraints.Of(found) : null;
        Uri = found.HasAny(ConstraintTarget.Uri) ? UriConstraints.Of(found) : null;
        Items = found.HasAny(ConstraintTarget.List | ConstraintTarget.Map) ? ItemConstraints.Of(found) : null;
    }

    /// <summary>Where the limits of items are set.</summary>
    private static SpecLocation? ItemLocation(AttributeData attribute)
        => attribute.AttributeClass?.Name == AttributeContract.ItemConstraints + AttributeContract.Ending
            && FoundConstraints.Named(attribute, AttributeContract.Document) is string document
            && FoundConstraints.Named(attribute, AttributeContract.Pointer) is string pointer
            ? new(document, pointer)
            : null;
}
