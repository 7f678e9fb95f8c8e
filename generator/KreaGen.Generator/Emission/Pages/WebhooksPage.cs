using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>The functions that read what the service sends to its client.</summary>
internal static class WebhooksPage
{
    private const string Throws = "/// <exception cref=\"" + RuntimeNames.JsonReadException
        + "\">The body is malformed or does not match the schema; the exception has the path, line and column.</exception>";

    public static TemplatePage Render(WebhooksModel model, HomeModel home) => Template.Page(
        $$"""
        /// <summary>Reads the requests that the service sends: webhooks and callbacks.</summary>
        /// <remarks>
        /// The methods do not authenticate the sender: verify the signature that the service describes, or query the service before you act.
        /// </remarks>
        {{RuntimeNames.GeneratedCode}}
        {{home.Accessibility}} static class {{model.Name}}
        {
            {{Template.Pages(model.Webhooks.Select(Functions))}}
        }
        """);

    private static TemplatePage Functions(WebhookModel webhook)
    {
        string type = TypeWriter.OfItem(webhook.Type);
        string docs = XmlDoc.Member(webhook.Docs, "Reads the payload of a request.");
        string read = TypeWriter.ReadsItself(webhook.Type) ? "" : $", {JsonStatementWriter.ItemReader(webhook.Type)}";
        string inherited = docs.Contains("/// <remarks>") ? "/remarks|/returns|/exception" : "/returns|/exception";
        return Template.Page(
            $$"""
            {{docs}}
            /// <param name="utf8Json">The whole body of the request.</param>
            /// <returns>The payload.</returns>
            {{Throws}}
            public static {{type}} Parse{{webhook.Name}}({{RuntimeNames.ReadOnlySpan}} utf8Json)
                => {{RuntimeNames.ApiJson}}.Deserialize<{{type}}>(utf8Json{{read}});

            /// <summary>Reads the payload of <see cref="Parse{{webhook.Name}}"/> from a stream.</summary>
            /// <inheritdoc cref="Parse{{webhook.Name}}" path="{{inherited}}"/>
            /// <param name="body">The body of the request. The stream is not closed.</param>
            /// <param name="maxBytes">The maximum length of the body in bytes. The default is 1 MiB.</param>
            /// <param name="cancellationToken">Stops reading.</param>
            public static {{RuntimeNames.Task}}<{{type}}> Parse{{webhook.Name}}Async(
                {{RuntimeNames.Stream}} body,
                int maxBytes = 1024 * 1024,
                {{RuntimeNames.CancellationToken}} cancellationToken = default)
                => {{RuntimeNames.ApiJson}}.DeserializeAsync<{{type}}>(body{{read}}, maxBytes, cancellationToken);
            """);
    }
}
