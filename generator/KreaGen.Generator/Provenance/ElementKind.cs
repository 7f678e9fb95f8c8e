namespace KreaGen.Generator.Provenance;

/// <summary>The kinds of elements of a model that a document has a place for.</summary>
internal enum ElementKind
{
    Client,
    Servers,
    Server,
    Scheme,
    Group,
    Webhook,
    Operation,
    Parameter,
    Body,
    Response,
    Type,
    Property,
    Value,
}
