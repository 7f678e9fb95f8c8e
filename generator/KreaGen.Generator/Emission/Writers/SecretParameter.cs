namespace KreaGen.Generator.Emission.Writers;

/// <summary>A parameter of a constructor.</summary>
/// <param name="Declaration">Its type and name, without a default.</param>
/// <param name="Docs">Its documentation.</param>
/// <param name="IsRequired">Whether it has no default.</param>
internal sealed record SecretParameter(string Declaration, string Docs, bool IsRequired);
