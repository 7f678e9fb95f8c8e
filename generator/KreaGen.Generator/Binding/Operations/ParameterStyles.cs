using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Official;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Decides how a parameter is written: the style it names, or the default of its place for one that OpenAPI does not know there.</summary>
internal static class ParameterStyles
{
    public static StyleModel Read(JsonNode? parameter, ParameterPlace place)
    {
        string style = Known(Named(parameter), place) ?? DefaultOf(place);
        bool explode = parameter.Member("explode") is { } given ? given.IsTrue() : style is "form" or "cookie";
        return new(style, explode, parameter.Member("allowReserved").IsTrue());
    }

    /// <summary>The style of a parameter whose value a media type describes.</summary>
    public static StyleModel OfContent(string mediaType, ParameterPlace place)
    {
        bool isForm = place == ParameterPlace.QueryString && mediaType.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
        string style = MediaTypeNames.IsJson(MediaTypeNames.Bare(mediaType)) ? "json" : isForm ? "form" : "text";
        return new(style, Explode: isForm, AllowReserved: false);
    }

    /// <summary>The style that the parameter names, or the one of Swagger 2.0 that OpenAPI has no name for.</summary>
    private static string? Named(JsonNode? parameter) => parameter.Member(SwaggerLists.Keyword).Text() ?? parameter.Member("style").Text();

    private static string DefaultOf(ParameterPlace place) => place is ParameterPlace.Path or ParameterPlace.Header ? "simple" : "form";

    private static string? Known(string? style, ParameterPlace place) => (place, style) switch
    {
        (ParameterPlace.Path, "simple" or "label" or "matrix") => style,
        (ParameterPlace.Query, "form" or "spaceDelimited" or "pipeDelimited" or SwaggerLists.Tabs or "deepObject") => style,
        (ParameterPlace.Header, "simple") => style,
        (ParameterPlace.Cookie, "form" or "cookie") => style,
        _ => null,
    };
}
