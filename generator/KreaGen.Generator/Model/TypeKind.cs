namespace KreaGen.Generator.Model;

/// <summary>The kinds of types that generated code uses.</summary>
internal enum TypeKind
{
    /// <summary>A type of the table <see cref="ScalarType"/>.</summary>
    Scalar,
    List,
    Map,

    /// <summary>A declared record, a reference type.</summary>
    Record,

    /// <summary>A declared record that travels as an array, a reference type.</summary>
    Tuple,

    /// <summary>A declared open enum, a value type.</summary>
    Enum,

    /// <summary>A declared union, a reference type.</summary>
    Union,

    /// <summary>Bytes to send, a reference type; only bodies and their parts.</summary>
    File,

    /// <summary>The body of a response as it arrives, a reference type; only answers.</summary>
    Stream,

    /// <summary>A declared result of several responses, a reference type; only answers.</summary>
    Result,

    /// <summary>Declared headers of a response.</summary>
    Headers,
}
