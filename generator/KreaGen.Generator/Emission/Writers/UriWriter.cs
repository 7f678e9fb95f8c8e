using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>Writes an address as an expression that makes it.</summary>
internal static class UriWriter
{
    /// <summary>A target-typed <c>new(…)</c>; a relative address says that it is, because a rooted path is a file to some systems.</summary>
    public static string New(string address) => IsAbsolute(address)
        ? $"new({CSharpEscaper.Literal(address)})"
        : $"new({CSharpEscaper.Literal(address)}, {RuntimeNames.UriKind}.Relative)";

    public static bool IsAbsolute(string address)
        => address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
