namespace KreaGen.Generator.JsonPath;

/// <summary>The three kinds of things that functions take and give (RFC 9535, section 2.4.1).</summary>
internal enum FunctionType
{
    Value,
    Logical,
    Nodes,
}
