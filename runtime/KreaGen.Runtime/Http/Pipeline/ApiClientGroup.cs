using System.ComponentModel;
using KreaGen.Http;

namespace KreaGen.Generated;

/// <summary>A group of operations of a client. It shares everything with its client.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiClientGroup
{
    /// <summary>Creates a group of operations of a client.</summary>
    protected ApiClientGroup()
    {
    }
}
