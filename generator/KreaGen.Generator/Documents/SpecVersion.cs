namespace KreaGen.Generator.Documents;

/// <summary>The dialect a document is written in; it decides what <c>nullable</c>, <c>exclusiveMinimum</c> or <c>type</c> mean.</summary>
internal enum SpecVersion
{
    OpenApi30,
    OpenApi31,
    OpenApi32,
}
