namespace KreaGen.Generator.Model;

/// <summary>What a parameter of a public method takes.</summary>
internal enum MethodParameterKind
{
    /// <summary>A value of its type.</summary>
    Value,

    /// <summary>A value of its type, or null.</summary>
    ValueOrNull,

    /// <summary>A value, null, or nothing at all.</summary>
    ValueNullOrAbsent,

    /// <summary>A job whose state has its type.</summary>
    Job,

    /// <summary>What hears of states of its type.</summary>
    Progress,

    CancellationToken,
}
