using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Decides how a parameter is written: the style it names, or the default of its place for one that OpenAPI does not know there.</summary>
internal static class ParameterStyles
{
    public static StyleModel Read(ParameterObject parameter, ParameterLocation place)
    {
        string style = Known(parameter.Style, place) ?? StyleModel.DefaultOf(place);
        bool explode = parameter.Explode ?? style is "form" or "cookie";
        return new(style, explode, parameter.AllowReserved);
    }

    /// <summary>The style of a parameter whose value a media type describes.</summary>
    public static StyleModel OfContent(string mediaType, ParameterLocation place)
    {
        bool isForm = place == ParameterLocation.QueryString && mediaType.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
        string style = MediaTypeNames.IsJson(MediaTypeNames.Bare(mediaType)) ? "json" : isForm ? "form" : "text";
        return new(style, Explode: isForm, AllowReserved: false);
    }

    private static string? Known(string? style, ParameterLocation place) => (place, style) switch
    {
        (ParameterLocation.Path, "simple" or "label" or "matrix") => style,
        (ParameterLocation.Query, "form" or "spaceDelimited" or "pipeDelimited" or ParameterObject.TabDelimited
            or "deepObject" or "deepObjectIndices" or "deepObjectRepeat") => style,
        (ParameterLocation.Header, "simple") => style,
        (ParameterLocation.Cookie, "form" or "cookie") => style,
        _ => null,
    };
}
