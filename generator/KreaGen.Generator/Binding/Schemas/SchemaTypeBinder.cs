using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Decides for every schema that an operation reaches which kind of C# type stands for it. A worker for one client.</summary>
internal sealed partial class SchemaTypeBinder(OpenApiDescription description, SchemaReader reader)
{
    /// <summary>How often "X or null" may wrap itself.</summary>
    private const int MaxSoleVariants = 32;

    private readonly Dictionary<string, SchemaType> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaType> _named = new(StringComparer.Ordinal);
    private readonly Queue<(SchemaType SchemaType, NameSeed Place)> _pending = new();
    private readonly VariantReader _variants = new(description, reader);
    private readonly ItemReader _items = new(reader);

    /// <summary>Every decision so far, in the order of discovery.</summary>
    public List<SchemaType> AllTypes { get; } = [];

    /// <summary>Which schemas say the same.</summary>
    public SchemaFingerprints Fingerprints => reader.Fingerprints;

    public SchemaUse Bind(JsonPointer address, NameSeed seed) => Bind(reader.Read(address), seed);

    public SchemaUse Bind(SchemaView view, NameSeed seed)
    {
        bool allowsNull = JsonSchemaTypes.AllowsNull(view) || view.OffersNull;
        SchemaView use = view;
        for (int steps = 0; steps < MaxSoleVariants && SoleVariant(view) is { } variant; steps++)
        {
            allowsNull |= view.OffersNull;
            view = variant;
            allowsNull |= JsonSchemaTypes.AllowsNull(view);
        }

        if (!_shapes.TryGetValue(view.Address.Value, out SchemaType? shape))
        {
            shape = Create(view, seed);
        }

        return new(shape, use, allowsNull);
    }

    /// <summary>
    /// Decides what the shapes found so far hold, and what those hold, until nothing is left. A queue, not recursion: a document can nest without end.
    /// </summary>
    public void Complete(CancellationToken cancellationToken)
    {
        while (_pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (SchemaType shape, NameSeed place) = _pending.Dequeue();
            switch (shape.Kind)
            {
                case TypeKind.List:
                    shape.Item = Bound(_items.OfList(shape.View), place, "Item");
                    break;
                case TypeKind.Map:
                    shape.Names = _items.NamesOf(shape.View);
                    shape.Item = Bound(_items.OfMap(shape.View), place, "Value");
                    break;
                case TypeKind.Record:
                    shape.Names = _items.NamesOf(shape.View);
                    shape.Item = Bound(_items.OfMap(shape.View), place, "Value");
                    AddMembers(shape, place);
                    break;
                case TypeKind.Tuple:
                    shape.Item = Bound(_items.AfterTuple(shape.View), place, "Rest");
                    AddItems(shape, place);
                    break;
                case TypeKind.Union:
                    AddVariants(shape, place);
                    break;
            }
        }

        CanonicalTypes.Find(AllTypes, Fingerprints);
        foreach (SchemaType variant in AllTypes.Where(static shape => shape.Kind == TypeKind.Union).SelectMany(static shape => shape.Variants)
            .Select(static variant => variant.Use.SchemaType))
        {
            (variant.Canonical ?? variant).IsNested = true;
        }

        DiscriminatorTags.Assign(AllTypes);
    }

    private SchemaUse? Bound(SchemaView? view, NameSeed place, string part) => view is null ? null : Bind(view, place.Append(part));

    private SchemaType Create(SchemaView view, NameSeed seed)
    {
        var shape = new SchemaType(view.Address, view.IsComposed ? view : reader.Read(view.Address));
        NameSeed place = SeedOf(shape, seed);
        shape.Place = place;
        shape.Type = TypeOf(shape);
        shape = Unified(shape);
        _shapes.Add(view.Address.Value, shape);
        if (shape.Address == view.Address)
        {
            AllTypes.Add(shape);
            _pending.Enqueue((shape, place));
        }

        return shape;
    }

    /// <summary>The one variant of <c>oneOf: [X]</c> or of <c>oneOf: [X, null]</c>, the way of 3.1 to say that X may be null.</summary>
    private SchemaView? SoleVariant(SchemaView view) => _variants.Of(view) is [{ View.Joins: 0 } only] ? only.View : null;

    /// <summary>The overlay's name first, then the component's key, then the place of an inline schema.</summary>
    private static NameSeed SeedOf(SchemaType shape, NameSeed seed)
    {
        if (shape.View is { Joins: 0, Own.GivenName: { } wanted })
        {
            shape.IsNamedOnPurpose = true;
            string name = Identifiers.GivenType(wanted);
            return new(name, name);
        }

        if (SchemaReader.ComponentKey(shape.Address) is { } key)
        {
            string name = Identifiers.TypeName(key);
            return new(name, name);
        }

        return shape.View.BaseOf is { } derived && SchemaReader.ComponentKey(derived) is { } parent
            ? new(Identifiers.TypeName(parent) + "Base", Identifiers.TypeName(parent))
            : seed;
    }

    /// <summary>Two schemas to which the document gives the same name on purpose are one type when they say the same.</summary>
    private SchemaType Unified(SchemaType shape)
    {
        if (!shape.IsDeclared || !shape.IsNamedOnPurpose)
        {
            return shape;
        }

        if (!_named.TryGetValue(shape.PreferredName, out SchemaType? first))
        {
            _named.Add(shape.PreferredName, shape);
            return shape;
        }

        if (ReferenceEquals(first, shape) || !Fingerprints.AreEqual(first.View, shape.View))
        {
            return shape;
        }

        return first;
    }

    private TypeChoice TypeOf(SchemaType shape)
    {
        IReadOnlyList<VariantSource> variants = _variants.Of(shape.View);
        if (variants.Count > 1)
        {
            return TypeOfUnion(shape, variants);
        }

        if (variants.Count == 1)
        {
            // One variant beside members of its own is one object with the members of both.
            shape.View = variants[0].View with { Address = shape.Address };
        }

        SchemaView view = shape.View;
        IReadOnlyList<string> types = ValueTypes.Of(view);
        if (EnumValues.Lists(view) && EnumKind(shape, types, [view]))
        {
            return TypeKind.Enum;
        }

        if (NumberTexts.Of(view) is { } number)
        {
            return number;
        }

        return types switch
        {
            ["object"] => view.NamesMembers ? TypeKind.Record : TypeKind.Map,
            ["array"] => ItemReader.IsTuple(view) ? TypeKind.Tuple : TypeKind.List,
            [var only] => ScalarTypes.Of(only, view),
            ["integer", "number"] or ["number", "integer"] => ScalarTypes.Of("number", view),
            _ => ScalarType.Any,
        };
    }

    private static bool EnumKind(SchemaType shape, IReadOnlyList<string> types, IEnumerable<SchemaView> views)
    {
        List<SchemaEnumValue> values = EnumValues.Of(views);
        if (EnumValues.KindOf(types, values) is not { } kind)
        {
            return false;
        }

        shape.EnumOf = kind;
        shape.Values.AddRange(values);
        return true;
    }

    private static TypeChoice TypeOfUnion(SchemaType shape, IReadOnlyList<VariantSource> variants)
    {
        List<SchemaView> views = variants.Select(static variant => variant.View).ToList();
        if (Variants.Common(views) is not { } common)
        {
            return TypeKind.Union;
        }

        if (common.Kind != TypeKind.Enum)
        {
            return common;
        }

        List<string> types = views.SelectMany(ValueTypes.Of).Distinct(StringComparer.Ordinal).ToList();
        return EnumKind(shape, types, views) ? TypeKind.Enum : types is [var only] ? ScalarTypes.Of(only, shape.View) : ScalarType.Any;
    }

    private void AddMembers(SchemaType shape, NameSeed place)
    {
        string name = place.Preferred;
        HashSet<string> required = shape.View.Schema.Required;
        foreach (KeyValuePair<string, JsonPointer> property in shape.View.Properties())
        {
            // Most objects are of one part, which is asked nothing twice.
            SchemaView member = shape.View.Parts.Length == 1 ? reader.Read(property.Value) : reader.Read(shape.View.PropertyAddresses(property.Key));
            SchemaUse use = Bind(member, new(name, place.Owner, property.Key));
            shape.Members.Add(new(property.Key, property.Value, use, required.Contains(property.Key)));
        }
    }

    private void AddItems(SchemaType shape, NameSeed place)
    {
        foreach ((string name, JsonPointer address, bool isRequired) in _items.OfTuple(shape.View))
        {
            shape.Members.Add(new(name, address, Bind(address, place.Append(name)), isRequired));
        }
    }

    private void AddVariants(SchemaType shape, NameSeed place)
    {
        foreach (VariantSource variant in _variants.Of(shape.View))
        {
            SchemaUse use = Bind(variant.View, place.Append(variant.NamePart));
            shape.Variants.Add(new(variant.Address, variant.Identity, use, variant.IsFallback));
        }
    }
}
