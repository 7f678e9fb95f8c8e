namespace KreaGen.Generator.Model;

/// <summary>Where a client's declarations live.</summary>
/// <param name="Namespace">The namespace of every declaration.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
internal sealed record HomeModel(string Namespace, string Accessibility)
{
    /// <summary>Whether clients and sub-clients have interfaces.</summary>
    public bool HasInterfaces { get; init; }
}
