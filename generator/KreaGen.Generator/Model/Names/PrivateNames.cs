namespace KreaGen.Generator.Model.Names;

/// <summary>
/// What private members of generated classes are called. What a document names begins with a capital letter and has no underscore, so that nothing of a
/// client is called the same.
/// </summary>
internal static class PrivateNames
{
    /// <summary>The static field for something.</summary>
    public static string Field(string name) => $"s_{char.ToLowerInvariant(name[0])}{name.Substring(1)}";

    /// <summary>The static field that has the pattern of something.</summary>
    public static string Pattern(string name) => Field(name.TrimStart('@')) + "Pattern";

    /// <summary>The static field that has the pattern of a part of something.</summary>
    public static string Pattern(string name, string part) => $"{Field(name)}_{part.TrimStart('@')}Pattern";
}
