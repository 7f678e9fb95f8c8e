using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>Writes the way from a response to one of its values as an expression.</summary>
internal static class AccessorWriter
{
    /// <summary>The value itself; null where a member on the way is absent.</summary>
    public static string Value(string root, AccessorModel accessor) => Walk(root, accessor).Path;

    /// <summary>The value as the text that stands on the wire.</summary>
    public static string Text(string root, AccessorModel accessor)
    {
        (string path, bool mayBeNull) = Walk(root, accessor);
        return ConversionWriter.ToText(accessor.Type, path, mayBeNull);
    }

    /// <summary>The value as a number.</summary>
    public static string Number(string root, AccessorModel accessor) => ConversionWriter.ToDouble(accessor.Type, Walk(root, accessor).Path);

    /// <summary>Functions that read values, as members of an object; none for a value that the document has not.</summary>
    public static IEnumerable<string> Members(string root, params (string Name, AccessorModel? Accessor, Func<string, AccessorModel, string> Write)[] values)
        => values.Where(static value => value.Accessor is not null)
            .Select(value => $"{value.Name} = static {root} => {value.Write(root, value.Accessor!)},");

    /// <summary>The values themselves, as members of an object.</summary>
    public static IEnumerable<string> Assignments(
        string root, params (string Name, AccessorModel? Accessor, Func<string, AccessorModel, string> Write)[] values)
        => values.Where(static value => value.Accessor is not null)
            .Select(value => $"{value.Name} = {value.Write(root, value.Accessor!)},");

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
