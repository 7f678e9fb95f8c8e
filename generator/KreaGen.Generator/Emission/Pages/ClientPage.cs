using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>The client's own part: where it sends by default, and its constructors.</summary>
internal static class ClientPage
{
    public static string Render(ClientClassModel model, HomeModel home) => Template.Render(
        $$"""
        {{XmlDoc.Member(model.Docs, "A client of the service.")}}
        {{RuntimeNames.GeneratedCode}}
        {{home.Accessibility}} sealed partial class {{model.Name}} : {{RuntimeNames.ApiClient}}, {{RuntimeNames.ApiClientFacts}}<{{model.Name}}>
        {
            private readonly {{RuntimeNames.ApiPipeline}} _pipeline;

            {{Endpoint(model)}}

            {{Template.Blocks([.. ConstructorWriter.Render(model), .. FactoryWriter.Render(model)])}}

            {{Template.Blocks(model.Groups.Select(Group))}}
        }
        """);

    private static string Group(GroupModel group) => Template.Render(
        $$"""
        {{XmlDoc.Member(group.Docs)}}
        public {{group.TypeName}} {{group.Name}} { get; }
        """);

    private static string Endpoint(ClientClassModel model) => model.Endpoint is not { } endpoint
        ? ""
        : Template.Render(
            $$"""
            {{XmlDoc.Member(model.EndpointDocs, "Where requests are sent if the options name no endpoint.")}}
            public static {{RuntimeNames.Uri}} DefaultEndpoint { get; } = {{UriWriter.New(endpoint)}};
            """);
}
