using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Constraints;

/// <summary>The function of the runtime that checks one constraint, or a pair of them.</summary>
/// <param name="Name">The function; it takes the value's name, the value, and the values of the constraints.</param>
/// <param name="Absent">The argument for a constraint that is absent.</param>
internal sealed record ConstraintCheck(string Name, EquatableArray<string> Absent)
{
    public ConstraintCheck(string name)
        : this(name, EquatableArray<string>.Empty)
    {
    }
}
