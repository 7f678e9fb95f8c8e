namespace KreaGen.Generator.Analyzers;

/// <summary>The properties of diagnostics that code fixes read.</summary>
internal static class FixProperties
{
    /// <summary>The nearest allowed value, as C# text.</summary>
    public const string Nearest = "Nearest";

    /// <summary>The name of the enum's member that was meant.</summary>
    public const string Meant = "Meant";

    /// <summary>The enum's type, as C# text that is legal everywhere.</summary>
    public const string EnumType = "EnumType";

    /// <summary>The names of the members that a switch forgets, separated by spaces; empty for none.</summary>
    public const string Missing = "Missing";
}
