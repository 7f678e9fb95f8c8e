using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>How generated code says that something is deprecated, and goes on using it itself without a warning.</summary>
internal static class DeprecationWriter
{
    /// <summary>What the compiler warns of where it is used; empty for what is not deprecated.</summary>
    public static string Obsolete(string? deprecation) => deprecation is null ? "" : $"[{RuntimeNames.Obsolete}({CSharpEscaper.Literal(deprecation)})]";

    /// <summary>
    /// What an analyzer of ours warns of, where C# does not take the other or generated code could not be without it; empty for what is not deprecated.
    /// </summary>
    public static string Deprecated(string? deprecation) => deprecation is null ? "" : $"[{RuntimeNames.Deprecated}({CSharpEscaper.Literal(deprecation)})]";

    /// <summary>A member that uses deprecated ones is marked itself, which keeps the compiler quiet; nobody calls it by name.</summary>
    public static string Silence(RecordModel record) => record.Properties.Any(static property => property.IsObsolete)
        ? "[" + RuntimeNames.Obsolete + "(\"Reads and writes deprecated members all the same.\")]" : "";

    /// <summary>Code that the compiler need not warn of.</summary>
    public static string Quiet(bool usesDeprecated, string code) => usesDeprecated
        ? Template.Lines(["#pragma warning disable CS0618 // What is deprecated is still read.", code, "#pragma warning restore CS0618"])
        : code;

    /// <summary>Whether one of the ways into a response passes a deprecated member.</summary>
    public static bool Passes(params AccessorModel?[] accessors) => accessors.Any(static accessor => accessor is { IsObsolete: true });
}
