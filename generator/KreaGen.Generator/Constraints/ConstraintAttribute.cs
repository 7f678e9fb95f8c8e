namespace KreaGen.Generator.Constraints;

/// <summary>Where an attribute of .NET, or of the runtime, has the value of a constraint.</summary>
/// <param name="Type">The attribute's full name, without the ending.</param>
/// <param name="Position">The argument's position; null for a named one and for none.</param>
/// <param name="Name">The named argument; null for one with a position and for none.</param>
/// <param name="Absent">The argument with a position when the constraint is absent; <c>{0}</c> is the type of the number.</param>
/// <param name="Flag">A named argument that is true when the constraint is there.</param>
internal sealed record ConstraintAttribute(string Type, int? Position = null, string? Name = null, string? Absent = null, string? Flag = null)
{
    public const string Annotations = "System.ComponentModel.DataAnnotations";

    public const string Runtime = "KreaGen.Values";

    /// <summary>The name without its namespace.</summary>
    public static string ShortName(string type) => type.Substring(type.LastIndexOf('.') + 1);
}
