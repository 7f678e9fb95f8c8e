using System.Collections.Immutable;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Decides for every schema that an operation reaches which kind of C# type stands for it. A worker for one client.</summary>
internal sealed partial class SchemaTypeBinder(SchemaReader reader, VariantReader variants)
{
    /// <summary>How often "X or null" may wrap itself.</summary>
    private const int MaxSoleVariants = 32;

    private readonly Dictionary<string, TypeId> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeId> _given = new(StringComparer.Ordinal);

    // A type that is not complete yet stands here without its parts, so that a schema which holds itself finds its own id.
    private readonly List<SchemaType> _types = [];
    private readonly Queue<TypeId> _pending = new();
    private readonly ItemReader _items = new(reader);
    private readonly TypeChooser _chooser = new(variants);

    /// <summary>Which schemas say the same.</summary>
    public SchemaFingerprints Fingerprints => reader.Fingerprints;

    public SchemaUse Bind(JsonPointer address, NameSeed seed) => Bind(reader.Read(address), seed);

    public SchemaUse Bind(SchemaView view, NameSeed seed)
    {
        (SchemaView alone, bool allowsNull) = WithoutNull(view);
        return new(_ids.TryGetValue(alone.Address.Value, out TypeId id) ? id : Add(alone, seed), view, allowsNull);
    }

    /// <summary>What has been bound for the schema at an address; null where nothing has led to it.</summary>
    public SchemaUse? Find(JsonPointer address)
    {
        SchemaView view = reader.Read(address);
        (SchemaView alone, bool allowsNull) = WithoutNull(view);
        return _ids.TryGetValue(alone.Address.Value, out TypeId id) ? new(id, view, allowsNull) : null;
    }

    /// <summary>
    /// Decides what the types found so far hold, and what those hold, until nothing is left. A queue, not recursion: a document can nest without end.
    /// </summary>
    public FoundTypes Complete(CancellationToken cancellationToken)
    {
        while (_pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TypeId id = _pending.Dequeue();
            _types[id.Index] = WithParts(_types[id.Index]);
        }

        return new(_types.ToImmutableArray());
    }

    /// <summary>The schema that is left of "X or null", however often it is wrapped, and whether null was offered on the way.</summary>
    private (SchemaView View, bool AllowsNull) WithoutNull(SchemaView view)
    {
        bool allowsNull = JsonSchemaTypes.AllowsNull(view) || variants.OffersNull(view);
        for (int steps = 0; steps < MaxSoleVariants && SoleVariant(view) is { } variant; steps++)
        {
            allowsNull |= variants.OffersNull(view);
            view = variant;
            allowsNull |= JsonSchemaTypes.AllowsNull(view);
        }

        return (view, allowsNull);
    }

    /// <summary>The one variant of <c>oneOf: [X]</c> or of <c>oneOf: [X, null]</c>, the way of 3.1 to say that X may be null.</summary>
    private SchemaView? SoleVariant(SchemaView view) => variants.Of(view) is [{ View.Joins: 0 } only] ? only.View : null;

    private TypeId Add(SchemaView view, NameSeed seed)
    {
        SchemaType type = Decide(view.Address, view.IsComposed ? view : reader.Read(view.Address), seed);
        TypeId id = SameByName(type) ?? Add(type);
        _ids.Add(view.Address.Value, id);
        if (id == type.Id && type.Kind is TypeKind.List or TypeKind.Map or TypeKind.Record or TypeKind.Tuple or TypeKind.Union)
        {
            _pending.Enqueue(id);
        }

        return id;
    }

    private TypeId Add(SchemaType type)
    {
        _types.Add(type);
        return type.Id;
    }

    private TypeId NextId => new(_types.Count);

    private SchemaType Decide(JsonPointer address, SchemaView view, NameSeed seed)
    {
        (NameSeed place, bool isGiven) = TypePlaces.Of(address, view, seed);
        TypeDecision decision = _chooser.Choose(view);
        if (decision.Type.Kind is TypeKind.List or TypeKind.Map && HoldsItself(decision.View))
        {
            // C# has no name for a list of lists of lists … without end: it is declared, with nothing but what the document does not name.
            decision = decision with { Type = decision.Type.Kind == TypeKind.List ? TypeKind.Tuple : TypeKind.Record };
        }

        bool isDeclared = SchemaType.IsDeclaration(decision.Type.Kind);
        return new(NextId, address, decision.View, decision.Type)
        {
            EnumOf = decision.EnumOf,
            Values = decision.Values,
            Place = decision.Type.Kind == TypeKind.Scalar ? place : place.Made(),
            IsNamedOnPurpose = isGiven,
            Fingerprint = isDeclared ? Fingerprints.OfType(decision.View) : null,
        };
    }

    /// <summary>Two schemas to which the document gives the same name on purpose are one type when they say the same.</summary>
    private TypeId? SameByName(SchemaType type)
    {
        if (!type.IsDeclared || !type.IsNamedOnPurpose)
        {
            return null;
        }

        if (!_given.TryGetValue(type.PreferredName, out TypeId first))
        {
            _given.Add(type.PreferredName, type.Id);
            return null;
        }

        return Fingerprints.AreEqual(_types[first.Index].View, type.View) ? first : null;
    }

    /// <summary>The type with what it holds. Each part that is bound here for the first time joins the queue.</summary>
    private SchemaType WithParts(SchemaType type) => type.Kind switch
    {
        TypeKind.List => type with { Parts = _items.PartsOf(type.View, ConstraintTarget.List), Item = Bound(_items.OfList(type.View), type.Place, "Item") },
        TypeKind.Map => type with
        {
            Parts = _items.PartsOf(type.View, ConstraintTarget.Map),
            Item = Bound(_items.OfMap(type.View), type.Place, "Value"),
        },
        TypeKind.Record => type with
        {
            Parts = _items.PartsOf(type.View, ConstraintTarget.Map),
            Item = Bound(_items.OfMap(type.View), type.Place, "Value"),
            Members = Members(type),
        },
        TypeKind.Tuple => type with { Item = Bound(_items.AfterTuple(type.View), type.Place, "Rest"), Members = TupleItems(type) },
        _ => type with { Variants = UnionCases(type) },
    };

    /// <summary>Whether a list or map leads to itself by nothing but lists and maps.</summary>
    private bool HoldsItself(SchemaView view)
    {
        SchemaView? at = view;
        for (int steps = 0; steps < MaxSoleVariants && at is not null; steps++)
        {
            IReadOnlyList<string> types = ValueTypes.Of(at);
            SchemaView? held = types is ["array"] && !ItemReader.IsTuple(at) ? _items.OfList(at)
                : types is ["object"] && !at.NamesMembers ? _items.OfMap(at) : null;
            at = held is null ? null : WithoutNull(held).View;
            if (at?.Address == view.Address)
            {
                return true;
            }
        }

        return false;
    }

    private SchemaUse? Bound(SchemaView? view, NameSeed place, string part) => view is null ? null : Bind(view, place.Append(part));

    private ImmutableArray<SchemaMember> Members(SchemaType type)
    {
        HashSet<string> required = type.View.Schema.Required;
        ImmutableArray<SchemaMember>.Builder members = ImmutableArray.CreateBuilder<SchemaMember>();
        foreach (KeyValuePair<string, JsonPointer> property in type.View.Properties())
        {
            // Most objects are of one part, which is asked nothing twice.
            List<JsonPointer> said = type.View.Parts.Length == 1 ? [property.Value] : type.View.PropertyAddresses(property.Key);
            SchemaView member = reader.Read(said, type.View.PropertyPlace(property.Key));
            SchemaUse use = Bind(member, member.IsComposed ? type.Place.Member(property.Key)
                : SeedOf(type, property.Key, said.Count == 1 ? property.Value : member.Address));
            use = said.Count > 1 ? use with { IsNullable = use.IsNullable && said.TrueForAll(AllowsNull) } : use;
            members.Add(new(property.Key, property.Value, use, required.Contains(property.Key)));
        }

        return members.ToImmutable();
    }

    /// <summary>An inherited member is called after the component that describes it, whichever descendant is found first.</summary>
    private NameSeed SeedOf(SchemaType type, string name, JsonPointer address)
        => SchemaReader.ComponentAround(address) is { } component && component != type.Address
            ? TypePlaces.Of(component, reader.Read(component), type.Place).Place.Member(name)
            : type.Place.Member(name);

    /// <summary>
    /// Whether null is allowed by one of several schemas that all count; one that does not say what its values are says nothing of null either.
    /// </summary>
    private bool AllowsNull(JsonPointer address)
    {
        SchemaView view = reader.Read(address);
        return WithoutNull(view).AllowsNull || (ValueTypes.Of(view).Count == 0 && !view.Offers.Any() && !view.Schema.SaysNotNullable);
    }

    private ImmutableArray<SchemaMember> TupleItems(SchemaType type) => _items.OfTuple(type.View)
        .Select(item => new SchemaMember(item.Name, item.Address, Bind(item.Address, type.Place.Append(item.Name)), item.IsRequired))
        .ToImmutableArray();

    private ImmutableArray<SchemaUnionCase> UnionCases(SchemaType type) => variants.Of(type.View)
        .Select(variant => new SchemaUnionCase(variant.Address, variant.Identity, Bind(variant.View, type.Place.Append(variant.NamePart)), variant.IsFallback))
        .ToImmutableArray();
}
