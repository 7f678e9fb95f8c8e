namespace KreaGen.Generator.Model;

/// <summary>How a parameter's value is written on the wire.</summary>
/// <param name="Name">The OpenAPI style, such as <c>form</c>; <c>json</c> and <c>text</c> where a media type takes the place of a style.</param>
/// <param name="Explode">Whether items and members are separate.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are.</param>
internal sealed record StyleModel(string Name, bool Explode, bool AllowReserved)
{
    /// <summary>The style that OpenAPI takes at a place when a document names none.</summary>
    public static string DefaultOf(ParameterLocation place) => place is ParameterLocation.Path or ParameterLocation.Header ? "simple" : "form";
}
