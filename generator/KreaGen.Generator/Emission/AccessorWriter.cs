using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>Writes the way from a response to one of its values as an expression.</summary>
internal static class AccessorWriter
{
    /// <summary>The value itself; null where a member on the way is absent.</summary>
    public static string Value(string root, AccessorModel accessor) => Walk(root, accessor).Path;

    /// <summary>The value as it stands on the wire.</summary>
    public static string Wire(string root, AccessorModel accessor)
    {
        (string path, bool mayBeNull) = Walk(root, accessor);
        string dot = mayBeNull ? "?." : ".";
        return accessor.Type switch
        {
            { Scalar.TextMember: null } => path,
            { Scalar.IsWhole: true } => $"{RuntimeNames.Convert}.ToString({path}, {RuntimeNames.CultureInfo}.InvariantCulture)",
            { Kind: TypeKind.Enum } => path + dot + "Value",
            { Scalar.TextMember: { } member } => path + dot + member,
            _ => path + dot + "ToString()",
        };
    }

    /// <summary>Whether the value at the end may be absent or null by itself.</summary>
    public static bool MayBeNull(AccessorModel accessor) => accessor.Steps.Any(static step => step.Presence != Presence.Required);

    private static (string Path, bool MayBeNull) Walk(string root, AccessorModel accessor)
    {
        string path = root;
        bool mayBeNull = false;
        foreach (AccessorStep step in accessor.Steps)
        {
            path += (mayBeNull ? "?." : ".") + step.Name + (step.Presence == Presence.OptionalNullable ? ".ValueOrDefault" : "");
            mayBeNull = step.Presence != Presence.Required;
        }

        return (path, mayBeNull);
    }
}
