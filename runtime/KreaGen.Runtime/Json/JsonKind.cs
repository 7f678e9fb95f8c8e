using System.ComponentModel;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>The kinds of JSON values by which the variants of a union are told apart first.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JsonKind
{
    /// <summary>A value of any kind.</summary>
    Any,

    /// <summary>An object.</summary>
    Object,

    /// <summary>An array.</summary>
    Array,

    /// <summary>A string.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
}
