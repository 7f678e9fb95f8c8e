using System.ComponentModel;
using KreaGen.Values;

namespace KreaGen.Generated;

/// <summary>Reports the constraints that values violate.</summary>
/// <param name="validation">Collects the violations.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void ValidationCheck(ref Validation validation);
