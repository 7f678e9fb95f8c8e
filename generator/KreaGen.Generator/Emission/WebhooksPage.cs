using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The functions that read what the service sends to its client.</summary>
internal static class WebhooksPage
{
    private const string Throws = "/// <exception cref=\"" + RuntimeNames.JsonReadException + "\">The body is malformed or does not fit; says path, line and column.</exception>";

    public static TemplatePage Render(WebhooksModel model, HomeModel home) => Template.Page(
        $$"""
        /// <summary>Reads what the service sends to its clients: webhooks and callbacks.</summary>
        /// <remarks>
        /// Nothing here proves who sent it: check the signature that the service describes, or ask the service again before acting.
        /// </remarks>
        {{RuntimeNames.GeneratedCode}}
        {{home.Accessibility}} static class {{model.Name}}
        {
            {{Template.Pages(model.Webhooks.Select(Functions))}}
        }
        """);

    private static TemplatePage Functions(WebhookModel webhook)
    {
        string type = TypeText.OfItem(webhook.Type);
        string docs = XmlDoc.Member(webhook.Docs, $"Reads the payload of {XmlDoc.Code(webhook.Name)}.");
        string read = TypeText.ReadsItself(webhook.Type) ? "" : $", {JsonText.ItemReader(webhook.Type)}";
        string inherited = docs.Contains("/// <remarks>") ? "/remarks|/returns|/exception" : "/returns|/exception";
        return Template.Page(
            $$"""
            {{docs}}
            /// <param name="utf8Json">The whole body of the request.</param>
            /// <returns>The payload.</returns>
            {{Throws}}
            public static {{type}} Parse{{webhook.Name}}({{RuntimeNames.ReadOnlySpan}} utf8Json)
                => {{RuntimeNames.ApiJson}}.Deserialize<{{type}}>(utf8Json{{read}});

            /// <summary>Like <see cref="Parse{{webhook.Name}}"/>, from a stream.</summary>
            /// <inheritdoc cref="Parse{{webhook.Name}}" path="{{inherited}}"/>
            /// <param name="body">The body of the request; it is not closed.</param>
            /// <param name="maxBytes">The longest body that is read, in bytes; 1 MiB unless another is given.</param>
            /// <param name="cancellationToken">Stops reading.</param>
            public static {{RuntimeNames.Task}}<{{type}}> Parse{{webhook.Name}}Async(
                {{RuntimeNames.Stream}} body,
                int maxBytes = 1024 * 1024,
                {{RuntimeNames.CancellationToken}} cancellationToken = default)
                => {{RuntimeNames.ApiJson}}.DeserializeAsync<{{type}}>(body{{read}}, maxBytes, cancellationToken);
            """);
    }
}
