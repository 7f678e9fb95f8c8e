using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Decides for every schema that an operation reaches which kind of C# type stands for it. A worker for one client.</summary>
internal sealed class ShapeBinder(SchemaReader reader)
{
    /// <summary>How often "X or null" may wrap itself.</summary>
    private const int MaxSoleVariants = 32;

    private readonly Dictionary<string, Shape> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Shape> _named = new(StringComparer.Ordinal);
    private readonly Queue<(Shape Shape, NameSeed Place)> _pending = new();

    /// <summary>Every decision so far, in the order of discovery.</summary>
    public List<Shape> Shapes { get; } = [];

    public SchemaUse Bind(JsonPointer address, NameSeed seed) => Bind(reader.Read(address), seed);

    public SchemaUse Bind(SchemaView view, NameSeed seed)
    {
        bool allowsNull = SchemaTypes.AllowsNull(view) || Variants.OfferNull(view);
        SchemaView use = view;
        for (int steps = 0; steps < MaxSoleVariants && SoleVariant(view) is { } variant; steps++)
        {
            allowsNull |= Variants.OfferNull(view);
            view = reader.Read(variant);
            allowsNull |= SchemaTypes.AllowsNull(view);
        }

        if (!_shapes.TryGetValue(view.Address.Value, out Shape? shape))
        {
            shape = Create(view, seed);
        }

        return new(shape, use, allowsNull);
    }

    /// <summary>Decides what the shapes found so far hold, and what those hold, until nothing is left. A queue, not recursion: a document can nest without end.</summary>
    public void Complete(CancellationToken cancellationToken)
    {
        while (_pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (Shape shape, NameSeed place) = _pending.Dequeue();
            switch (shape.Kind)
            {
                case TypeShape.List:
                    shape.Item = ItemOf(shape.View, place);
                    break;
                case TypeShape.Map:
                    shape.Item = OthersOf(shape.View, place);
                    break;
                case TypeShape.Record:
                    shape.Item = OthersOf(shape.View, place);
                    AddMembers(shape, place);
                    break;
                case TypeShape.Union:
                    AddVariants(shape, place);
                    break;
            }
        }
    }

    private Shape Create(SchemaView view, NameSeed seed)
    {
        var shape = new Shape(view.Address, reader.Read(view.Address) is { Parts.Length: > 0 } own && own.Parts.Length >= view.Parts.Length ? own : view);
        NameSeed place = SeedOf(shape, seed);
        shape.PreferredName = place.Preferred;
        shape.Owner = place.Owner;
        shape.Kind = KindOf(shape);
        shape = Unified(shape);
        _shapes.Add(view.Address.Value, shape);
        if (shape.Address == view.Address)
        {
            Shapes.Add(shape);
            _pending.Enqueue((shape, place));
        }

        return shape;
    }

    /// <summary>The one variant of <c>oneOf: [X]</c> or of <c>oneOf: [X, null]</c>, the way of 3.1 to say that X may be null.</summary>
    private static JsonPointer? SoleVariant(SchemaView view)
        => !view.Has("properties") && Variants.Of(view) is [var only] ? only : null;

    /// <summary>The overlay's name first, then the component's key, then the place of an inline schema.</summary>
    private static NameSeed SeedOf(Shape shape, NameSeed seed)
    {
        if (shape.View.Parts.Length > 0 && shape.View.Parts[0].Node.Member("x-kreagen-name").Text() is { } wanted)
        {
            shape.IsNamedOnPurpose = true;
            string name = Identifiers.IsLegal(wanted) ? wanted : Identifiers.TypeName(wanted);
            return new(name, name);
        }

        if (ComponentKey(shape.Address) is { } key)
        {
            string name = Identifiers.TypeName(key);
            return new(name, name);
        }

        return seed;
    }

    private static string? ComponentKey(JsonPointer address)
    {
        List<string> tokens = address.Tokens.ToList();
        return tokens.Count == 3 && tokens[0] == "components" && tokens[1] == "schemas" ? tokens[2] : null;
    }

    /// <summary>Two schemas to which the document gives the same name on purpose are one type when they say the same.</summary>
    private Shape Unified(Shape shape)
    {
        if (!shape.IsDeclared || !shape.IsNamedOnPurpose)
        {
            return shape;
        }

        if (!_named.TryGetValue(shape.PreferredName, out Shape? first))
        {
            _named.Add(shape.PreferredName, shape);
            return shape;
        }

        if (ReferenceEquals(first, shape) || !SchemaFingerprint.AreEqual(first.View, shape.View))
        {
            return shape;
        }

        return first;
    }

    private TypeShape KindOf(Shape shape)
    {
        SchemaView view = shape.View;
        if (!view.Has("properties") && Variants.Of(view) is { Count: > 1 } variants)
        {
            return KindOfUnion(shape, variants.Select(reader.Read).ToList());
        }

        IReadOnlyList<string> types = SchemaTypes.Of(view);
        if (types.Count != 1)
        {
            return TypeShape.Any;
        }

        switch (types[0])
        {
            case "object":
                return view.Has("properties") || view.Find("additionalProperties").IsFalse() ? TypeShape.Record : TypeShape.Map;
            case "array":
                return TypeShape.List;
            case "string" when EnumValues.Of(view) is { Count: > 0 } values:
                shape.Values.AddRange(values);
                return TypeShape.Enum;
            default:
                return ScalarTypes.Of(types[0], view);
        }
    }

    private void AddMembers(Shape shape, NameSeed place)
    {
        ImmutableHashSet<string> required = shape.View.Required();
        foreach (KeyValuePair<string, JsonPointer> property in shape.View.Properties())
        {
            SchemaView member = reader.Read(shape.View.PropertyAddresses(property.Key).ToList());
            SchemaUse use = Bind(member, place.Append(Identifiers.Pascal(property.Key)));
            shape.Members.Add(new(property.Key, property.Value, use, required.Contains(property.Key)));
        }
    }

    private SchemaUse? OthersOf(SchemaView view, NameSeed place)
        => view.Find("additionalProperties", out JsonPointer address) is JsonObject { Count: > 0 }
            ? Bind(address.Child("additionalProperties"), place.Append("Value"))
            : null;

    private SchemaUse? ItemOf(SchemaView view, NameSeed place)
        => view.Find("items", out JsonPointer address) is JsonObject ? Bind(address.Child("items"), place.Append("Item")) : null;

    private static TypeShape KindOfUnion(Shape shape, List<SchemaView> variants)
    {
        TypeShape? common = Variants.Common(variants);
        if (common == TypeShape.Enum)
        {
            shape.Values.AddRange(variants.SelectMany(static variant => EnumValues.Of(variant) ?? []).Distinct(StringComparer.Ordinal));
        }

        return common ?? TypeShape.Union;
    }

    private void AddVariants(Shape shape, NameSeed place)
    {
        int number = 0;
        foreach (JsonPointer address in Variants.Of(shape.View))
        {
            number++;
            string title = reader.Read(address) is { Parts.Length: > 0 } view ? view.Parts[0].Node.Member("title").Text() ?? "" : "";
            string part = title.Length is > 0 and <= 40 ? Identifiers.Pascal(title) : "Variant" + number.ToString(CultureInfo.InvariantCulture);
            shape.Variants.Add(new(address, Bind(address, place.Append(part))));
        }
    }
}
