using System.ComponentModel;

namespace KreaGen.Values;

/// <summary>A value whose document sets limits. Clients check it before anything is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IValidatable
{
    /// <summary>Reports every limit that this value breaks.</summary>
    /// <param name="validation">Collects the violations.</param>
    void Validate(ref Validation validation);
}
