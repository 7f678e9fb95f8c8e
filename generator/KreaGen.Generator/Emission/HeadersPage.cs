using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The described headers of an answer, each read when it is asked for.</summary>
internal static class HeadersPage
{
    public static string Render(HeadersModel model, HomeModel home) => Template.Render(
        $$"""
        /// <summary>The headers that the document describes. One that is missing is null; one that is malformed throws when it is asked for.</summary>
        {{RuntimeNames.GeneratedCode}}
        {{home.Accessibility}} sealed partial class {{model.Name}}
        {
            private readonly {{RuntimeNames.HeaderValues}} _values;

            internal {{model.Name}}({{RuntimeNames.HeaderValues}} values) => _values = values;

            {{(model.IsOfError ? Of(model) : "")}}

            {{Template.Blocks(model.Headers.Select(Property))}}
        }
        """);

    private static string Of(HeadersModel model) => Template.Render(
        $$"""
        /// <summary>The headers of an answer that was an error.</summary>
        /// <param name="error">The error of the call.</param>
        /// <returns>The headers; null when there was no answer.</returns>
        public static {{model.Name}}? Of({{RuntimeNames.ApiException}} error)
        {
            {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(error);
            return error.ResponseHeaders is { } values ? new(values) : null;
        }
        """);

    private static string Property(HeaderModel header) => Template.Render(
        $$"""
        {{XmlDoc.Member(header.Docs, $"The header {XmlDoc.Code(header.WireName)}.")}}
        {{(header.Form is HeaderForm.Plain ? "" : "/// <exception cref=\"" + RuntimeNames.MalformedAnswerException + "\">The header is not what the document describes.</exception>")}}
        {{DeprecationText.Obsolete(header.Deprecation)}}
        public {{TypeText.OfItem(header.Type)}} {{header.Name}} => {{Value(header)}};
        """);

    private static string Value(HeaderModel header)
    {
        string name = CSharpText.Literal(header.WireName);
        return header.Form switch
        {
            HeaderForm.Plain => $"_values.Text({name})",
            HeaderForm.Members => $"_values.Members({name}, explode: {CSharpText.Literal(header.Explode)})",
            _ => $"_values.{header.Form}<{TypeText.OfItem(header.Type)}>({name}, {JsonText.ItemReader(header.Type)})",
        };
    }
}
