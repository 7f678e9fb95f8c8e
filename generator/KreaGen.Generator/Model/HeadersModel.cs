using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>The headers that documents describe for the responses of one or more operations.</summary>
/// <param name="Name">The C# type name.</param>
/// <param name="Headers">The headers in document order.</param>
/// <param name="IsOfError">Whether a response that is no success has them.</param>
internal sealed record HeadersModel(string Name, EquatableArray<HeaderModel> Headers, bool IsOfError) : Declaration(Name);
