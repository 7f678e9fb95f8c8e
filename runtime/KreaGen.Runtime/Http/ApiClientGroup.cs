using System.ComponentModel;

namespace KreaGen.Http;

/// <summary>A part of a client's operations. Shares everything with its client.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiClientGroup
{
    /// <summary>Creates a part of a client.</summary>
    protected ApiClientGroup()
    {
    }
}
