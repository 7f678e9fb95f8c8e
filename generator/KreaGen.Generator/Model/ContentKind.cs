namespace KreaGen.Generator.Model;

/// <summary>How content is read and written.</summary>
internal enum ContentKind
{
    None,
    Json,
    Text,
    Bytes,
}
