namespace KreaGen.Values;

/// <summary>Reports what values break.</summary>
/// <param name="validation">Collects the violations.</param>
public delegate void ValidationCheck(ref Validation validation);
