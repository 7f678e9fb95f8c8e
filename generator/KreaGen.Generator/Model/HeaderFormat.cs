namespace KreaGen.Generator.Model;

/// <summary>How the text of a header is understood.</summary>
internal enum HeaderFormat
{
    /// <summary>As it came.</summary>
    Plain,

    /// <summary>As a string in JSON, such as a date.</summary>
    Text,

    /// <summary>As JSON, such as a number.</summary>
    Json,

    /// <summary>As items that are strings in JSON.</summary>
    TextList,

    /// <summary>As items that are JSON.</summary>
    JsonList,

    /// <summary>As names and texts.</summary>
    Members,
}
