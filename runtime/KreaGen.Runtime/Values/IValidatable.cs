using System.ComponentModel;
using KreaGen.Values;

namespace KreaGen.Generated;

/// <summary>A value with constraints, which clients check before anything is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IValidatable
{
    /// <summary>Reports every limit that this value breaks.</summary>
    /// <param name="validation">Collects the violations.</param>
    void Validate(ref Validation validation);
}
