namespace KreaGen.Generator;

/// <summary>The names of the pipeline's checkpoints, by which tests ask the compiler what ran and why.</summary>
internal static class StepNames
{
    /// <summary>Each client's files by content, and what its items ask for.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>Each client's model and problems.</summary>
    public const string Bound = nameof(Bound);

    /// <summary>Each client's model, without the problems.</summary>
    public const string Model = nameof(Model);

    /// <summary>A client's files, dealt out by name.</summary>
    public const string Buckets = nameof(Buckets);

    /// <summary>What the project and the clients call like a type that generated code uses.</summary>
    public const string ShadowedNames = nameof(ShadowedNames);

    /// <summary>What is wrong with the types of all clients together.</summary>
    public const string Collisions = nameof(Collisions);

    /// <summary>What is wrong with the items as the project writes them.</summary>
    public const string Items = nameof(Items);

    /// <summary>One generated file each.</summary>
    public const string Files = nameof(Files);

    /// <summary>A client's surface as text, where that was asked for.</summary>
    public const string Surfaces = nameof(Surfaces);

    /// <summary>One complaint each.</summary>
    public const string Problems = nameof(Problems);
}
