using System.Globalization;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Declarations;

/// <summary>What an item of a list can be, of which a schema says how many must match.</summary>
/// <param name="Target">Which constraints apply to it; none where it is no number and no text.</param>
/// <param name="Number">As what it is compared.</param>
/// <param name="Types">Its JSON types, with <c>null</c>.</param>
internal sealed record CountedItem(ConstraintTarget Target, NumberType Number, IReadOnlyList<string> Types)
{
    public static CountedItem None { get; } = new(ConstraintTarget.None, NumberType.None, []);

    public static CountedItem Of(BoundTypes types, SchemaType list)
    {
        if (list.Parts.IsEmpty || list.Item is not { } item)
        {
            return None;
        }

        ConstraintTarget target = types[item] switch
        {
            { Type.Target: ConstraintTarget.Number } => ConstraintTarget.Number,
            { Type.Target: ConstraintTarget.Text } => ConstraintTarget.Text | ConstraintTarget.Match,
            { Kind: TypeKind.Enum } known when known.EnumOf == ScalarType.String => ConstraintTarget.Text | ConstraintTarget.Match,
            _ => ConstraintTarget.None,
        };
        IReadOnlyList<string> named = JsonSchemaTypes.Of(types[item].View);
        return new(target, types[item].Scalar?.Number ?? NumberType.None, item.IsNullable ? [.. named, "null"] : named);
    }

    /// <summary>Whether every type of the item is one that the schema allows: otherwise the type decides, and no row stands for it.</summary>
    public bool HasTypeOf(SchemaView part)
    {
        if (!part.Schema.HasType)
        {
            return true;
        }

        IReadOnlyList<string> allowed = JsonSchemaTypes.Of(part);
        return Types.Any(static type => type != "null") && Types.All(type => type == "null"
            ? JsonSchemaTypes.AllowsNull(part)
            : allowed.Contains(type) || (type == "integer" && allowed.Contains("number")));
    }

    /// <summary>Whether rows stand for the values that the schema lists: texts, and no null among them.</summary>
    public bool CanBeOneOf(SchemaView part) => (part.Schema.HasEnum, part.Schema.HasConst) switch
    {
        (false, false) => true,
        (true, true) => false,
        (true, _) => IsText && part.Schema.Enum.Count > 0 && part.Schema.Enum.Items.All(static value => value.Text is not null),
        _ => IsText && part.Schema.Const.Text is not null,
    };

    /// <summary>Whether the checks can compare the item with a bound: one that its type cannot hold is left out of them.</summary>
    public bool CanMeet(Constraint constraint) => constraint.Kind.Value != ConstraintValue.Number || Number switch
    {
        NumberType.Int32 => int.TryParse(constraint.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        NumberType.Int64 => long.TryParse(constraint.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        NumberType.UInt64 => ulong.TryParse(constraint.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        NumberType.Decimal or NumberType.Double => decimal.TryParse(constraint.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        _ => false,
    };

    private bool IsText => (Target & ConstraintTarget.Match) != 0;
}
