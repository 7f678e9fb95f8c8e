namespace KreaGen.Http;

/// <summary>A part of a client's operations. Shares everything with its client.</summary>
public abstract class ApiClientGroup
{
    /// <summary>Creates a part of a client.</summary>
    protected ApiClientGroup()
    {
    }
}
