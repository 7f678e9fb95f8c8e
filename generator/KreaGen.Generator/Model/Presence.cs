namespace KreaGen.Generator.Model;

/// <summary>Whether a member may be absent from the JSON object, null, or both.</summary>
internal enum Presence
{
    /// <summary>Always there and never null.</summary>
    Required,

    /// <summary>Always there, perhaps null.</summary>
    RequiredNullable,

    /// <summary>Perhaps absent; in C#, null means absent.</summary>
    Optional,

    /// <summary>Perhaps absent, perhaps null: C# tells them apart.</summary>
    OptionalNullable,
}
