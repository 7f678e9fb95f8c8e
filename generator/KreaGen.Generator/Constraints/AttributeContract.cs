namespace KreaGen.Generator.Constraints;

/// <summary>
/// The attributes of the runtime that stand for no single row of the table, and their arguments: the pages write them and the analyzers read them, in
/// clients that another version of this assembly may have made.
/// </summary>
internal static class AttributeContract
{
    /// <summary>How the names of the types of attributes end, which C# lets their users leave out.</summary>
    public const string Ending = "Attribute";

    /// <summary>Has every constraint of what may be absent or null.</summary>
    public const string ValueConstraints = "ValueConstraints";

    /// <summary>Has every constraint of the items of a list or of the values of a map, and where the document sets them.</summary>
    public const string ItemConstraints = "ItemConstraints";

    public const string SpecLocation = "SpecLocation";
    public const string RequiresOneOf = "RequiresOneOf";
    public const string RequiresWith = "RequiresWith";
    public const string Excludes = "Excludes";

    /// <summary>The argument that has the file name of the document.</summary>
    public const string Document = "Document";

    /// <summary>The argument that has the JSON pointer of the schema in the document.</summary>
    public const string Pointer = "Pointer";

    /// <summary>The argument that allows only one of the sets of members.</summary>
    public const string IsExclusive = "IsExclusive";
}
