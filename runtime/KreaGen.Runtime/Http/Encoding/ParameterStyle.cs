using System.ComponentModel;
using KreaGen.Http;

namespace KreaGen.Generated;

/// <summary>How the items and members of a parameter are written: the styles of OpenAPI's Parameter Object.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary>Separated by commas; for paths and headers.</summary>
    Simple,

    /// <summary>As <c>name=value</c> pairs or separated by commas; for queries and cookies.</summary>
    Form,

    /// <summary>Each preceded by a full stop; for paths (RFC 6570).</summary>
    Label,

    /// <summary>Each preceded by a semicolon and the name; for paths (RFC 6570).</summary>
    Matrix,

    /// <summary>Separated by spaces; for queries.</summary>
    SpaceDelimited,

    /// <summary>Separated by vertical bars; for queries.</summary>
    PipeDelimited,

    /// <summary>Separated by tabs; for queries (the collection format <c>tsv</c> of Swagger 2.0).</summary>
    TabDelimited,

    /// <summary>Members as <c>name[member]=value</c>, items as <c>name[]=value</c>; for queries and forms.</summary>
    DeepObject,

    /// <summary>Members as <c>name[member]=value</c>, items as <c>name[0]=value</c>; for queries and forms.</summary>
    DeepObjectIndices,

    /// <summary>Members as <c>name[member]=value</c>, items as <c>name=value</c> each; for queries and forms.</summary>
    DeepObjectRepeat,

    /// <summary>As <c>name=value</c> pairs without any encoding; for cookies (OpenAPI 3.2).</summary>
    Cookie,
}
