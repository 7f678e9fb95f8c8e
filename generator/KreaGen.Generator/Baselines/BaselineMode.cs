namespace KreaGen.Generator.Baselines;

/// <summary>The values of the <c>BaselineMode</c> metadata.</summary>
internal static class BaselineMode
{
    /// <summary>Every difference is an error.</summary>
    public const string Strict = "strict";

    /// <summary>Breaking differences are errors, additive ones warnings.</summary>
    public const string Breaking = "breaking";

    /// <summary>Every difference is a warning.</summary>
    public const string Report = "report";

    /// <summary>The build target that accepts a surface asks for it instead of the client; no value for users.</summary>
    public const string Accept = "accept";
}
