using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Decides how a parameter is written: the style it names, or the default of its place for one that OpenAPI does not know there.</summary>
internal static class ParameterStyles
{
    public static StyleModel Read(ParameterObject parameter, ParameterPlace place)
    {
        string style = Known(parameter.Style, place) ?? DefaultOf(place);
        bool explode = parameter.Explode ?? style is "form" or "cookie";
        return new(style, explode, parameter.AllowReserved);
    }

    /// <summary>The style of a parameter whose value a media type describes.</summary>
    public static StyleModel OfContent(string mediaType, ParameterPlace place)
    {
        bool isForm = place == ParameterPlace.QueryString && mediaType.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
        string style = MediaTypeNames.IsJson(MediaTypeNames.Bare(mediaType)) ? "json" : isForm ? "form" : "text";
        return new(style, Explode: isForm, AllowReserved: false);
    }

    private static string DefaultOf(ParameterPlace place) => place is ParameterPlace.Path or ParameterPlace.Header ? "simple" : "form";

    private static string? Known(string? style, ParameterPlace place) => (place, style) switch
    {
        (ParameterPlace.Path, "simple" or "label" or "matrix") => style,
        (ParameterPlace.Query, "form" or "spaceDelimited" or "pipeDelimited" or ParameterObject.TabDelimited or "deepObject") => style,
        (ParameterPlace.Header, "simple") => style,
        (ParameterPlace.Cookie, "form" or "cookie") => style,
        _ => null,
    };
}
