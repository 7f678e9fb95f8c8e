using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>What an operation returns whose success responses differ: a closed set of nested cases, one for each status.</summary>
internal static class ResultPage
{
    public static string Render(ResultModel model, HomeModel home) => Template.Render(
        $$"""
        /// <summary>What <c>{{model.Method}}</c> returns: one case for each status in the document.</summary>
        {{RuntimeNames.GeneratedCode}}
        {{home.Accessibility}} abstract partial record {{model.Name}}
        {
            private {{model.Name}}()
            {
            }

            {{Template.Blocks(model.Cases.Select(answer => Case(model, answer, home)))}}
        }
        """);

    private static string Case(ResultModel model, ResultCaseModel answer, HomeModel home) => answer.Type is { } type
        ? Template.Render(
            $$"""
            {{XmlDoc.Member(answer.Docs, $"The response {XmlDoc.Code(answer.Status)}.")}}
            /// <param name="Value">The content of the response.</param>
            public sealed record {{answer.Name}}({{TypeWriter.OfItem(UnionPage.Qualified(type, home))}} Value) : {{model.Name}};
            """)
        : Template.Render(
            $$"""
            {{XmlDoc.Member(answer.Docs, $"The response {XmlDoc.Code(answer.Status)}.")}}
            public sealed record {{answer.Name}} : {{model.Name}};
            """);
}
