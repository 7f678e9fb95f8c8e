using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Constraints;

/// <summary>What a keyword of a document demands of a value.</summary>
/// <param name="Kind">The keyword.</param>
/// <param name="Values">What it is set to: digits or texts; empty for one that is only there.</param>
/// <param name="Part">What it demands of a part of the value; empty for the other kinds.</param>
internal sealed record Constraint(ConstraintKind Kind, EquatableArray<string> Values, ConstraintSet Part)
{
    public Constraint(ConstraintKind kind, params string[] values)
        : this(kind, values.ToEquatableArray(), ConstraintSet.None)
    {
    }

    /// <summary>The first value, or nothing.</summary>
    public string Value => Values.IsEmpty ? "" : Values[0];
}
