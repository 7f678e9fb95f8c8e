using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>The described headers of a response, each read when it is asked for.</summary>
internal static class HeadersPage
{
    public static string Render(HeadersModel model, HomeModel home) => Template.Render(
        $$"""
        /// <summary>The response headers that the document defines. A missing header is null; reading an invalid header throws an exception.</summary>
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
        /// <summary>Gets the headers of an error response.</summary>
        /// <param name="error">The error.</param>
        /// <returns>The headers; null if no response was received.</returns>
        public static {{model.Name}}? Of({{RuntimeNames.ApiException}} error)
        {
            {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(error);
            return error.ResponseHeaders is { } values ? new(values) : null;
        }
        """);

    private static string Throws
        => $"/// <exception cref=\"{RuntimeNames.InvalidResponseException}\">The header is not what the document describes.</exception>";

    private static string Property(HeaderModel header) => Template.Render(
        $$"""
        {{XmlDoc.Member(header.Docs, XmlDoc.Spelled(header.WireName, header.Name))}}
        {{(header.Form is HeaderFormat.Plain ? "" : Throws)}}
        {{DeprecationWriter.Obsolete(header.Deprecation)}}
        public {{TypeWriter.OfItem(header.Type)}} {{header.Name}} => {{Value(header)}};
        """);

    private static string Value(HeaderModel header)
    {
        string name = CSharpEscaper.Literal(header.WireName);
        return header.Form switch
        {
            HeaderFormat.Plain => $"_values.Text({name})",
            HeaderFormat.Members => $"_values.Members({name}, explode: {CSharpEscaper.Literal(header.Explode)})",
            _ => $"_values.{header.Form}<{TypeWriter.OfItem(header.Type)}>({name}, {JsonStatementWriter.ItemReader(header.Type)})",
        };
    }
}
