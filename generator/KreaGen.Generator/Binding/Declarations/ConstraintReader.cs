using System.Globalization;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Declarations;

/// <summary>Reads what a schema demands of a value of the type that was chosen for it, row by row of the table.</summary>
internal static class ConstraintReader
{
    /// <summary>The formats that the name of a member is checked for.</summary>
    private static readonly string[] CheckedFormats = ["uuid", "date", "date-time", "ipv4", "ipv6"];

    public static ConstraintSet Read(BoundTypes types, SchemaUse use)
        => Read(use.View, types[use], types[use].Type.Target, CountedItem.Of(types, types[use]));

    /// <summary>What a record demands of its members as a whole, wherever it stands.</summary>
    public static ConstraintSet OfRecord(SchemaType type) => Read(type.View, type, ConstraintTarget.Map, CountedItem.None);

    /// <summary>What a schema demands of a part of a value.</summary>
    public static ConstraintSet OfPart(ConstraintKind kind, SchemaView part, CountedItem item)
        => Read(part, null, ConstraintParts.TargetOf(kind, item), CountedItem.None);

    private static ConstraintSet Read(SchemaView view, SchemaType? type, ConstraintTarget target, CountedItem item)
    {
        List<Constraint> all = ConstraintKind.For(target).Select(kind => Read(kind, view, type, item)).OfType<Constraint>().ToList();
        return ConstraintSet.Of(all.Where(constraint => constraint.Kind.Beside is not { } other || all.Exists(read => read.Kind == other)));
    }

    /// <summary>The constraint; null where the schema does not set it, or sets it to what says nothing.</summary>
    private static Constraint? Read(ConstraintKind kind, SchemaView view, SchemaType? type, CountedItem item) => kind.Value switch
    {
        ConstraintValue.Number => NumberBounds.Digits(kind, view.Schema) is { } digits ? new(kind, digits) : null,
        ConstraintValue.Count
            => Node(kind, view).WholeCount is { } count && (count > 0 || !kind.IsVoidAtZero) ? new(kind, count.ToString(CultureInfo.InvariantCulture)) : null,
        ConstraintValue.Flag => Node(kind, view).IsTrue ? new(kind) : null,
        ConstraintValue.Pattern => view.Schema.Pattern is { } pattern ? new(kind, pattern) : null,
        ConstraintValue.Text => Node(kind, view).Text is { } text && CheckedFormats.Contains(text, StringComparer.Ordinal) ? new(kind, text) : null,
        ConstraintValue.Texts => Texts(kind, view) is { Length: > 0 } texts ? new(kind, texts) : null,
        _ => type is not null && type.Parts.TryGetValue(kind, out SchemaView? part) && ConstraintParts.AreKnown(kind, part, item)
            && OfPart(kind, part, item) is { IsEmpty: false } demanded
            ? new(kind, EquatableArray<string>.Empty, demanded) : null,
    };

    private static string[] Texts(ConstraintKind kind, SchemaView view)
        => kind == ConstraintKind.Enum
            ? EnumValues.Lists(view) ? EnumValues.Of([view]).Select(static value => value.Text).ToArray() : []
            : Node(kind, view).Texts.ToArray();

    private static OpenApiNode Node(ConstraintKind kind, SchemaView view)
    {
        OpenApiNode node = view.Schema.Find(kind.Keyword);
        return kind.Member is { } member ? node[member] : node;
    }
}
