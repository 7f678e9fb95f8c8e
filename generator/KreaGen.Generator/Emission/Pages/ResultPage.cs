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
        /// <summary>What <c>{{model.Method}}</c> returns: one case for each {{(model.IsOfEvents ? "kind of event" : "status")}} in the document.</summary>
        {{RuntimeNames.GeneratedCode}}
        {{home.Accessibility}} abstract partial record {{model.Name}}
        {
            private {{model.Name}}()
            {
            }

            {{Template.Blocks([.. model.Cases.Select(answer => Case(model, answer, home)), model.IsOfEvents ? Other(model) : ""])}}
        }
        """);

    private static string Other(ResultModel model) => Template.Render(
        $$"""
        /// <summary>An event that the document does not define.</summary>
        /// <param name="EventType">The type of the event.</param>
        /// <param name="Data">The data of the event as text.</param>
        public sealed record {{ResultModel.OtherEvent}}(string EventType, string Data) : {{model.Name}};
        """);

    private static string Subject(ResultModel model, ResultCaseModel answer)
        => model.IsOfEvents ? $"The event {XmlDoc.Code(answer.Status)}." : $"The response {XmlDoc.Code(answer.Status)}.";

    private static string Case(ResultModel model, ResultCaseModel answer, HomeModel home) => answer.Type is { } type
        ? Template.Render(
            $$"""
            {{XmlDoc.Member(answer.Docs, Subject(model, answer))}}
            /// <param name="Value">The {{(model.IsOfEvents ? "data of the event" : "content of the response")}}.</param>
            public sealed record {{answer.Name}}({{TypeWriter.OfItem(UnionPage.Qualified(type, home))}} Value) : {{model.Name}};
            """)
        : Template.Render(
            $$"""
            {{XmlDoc.Member(answer.Docs, Subject(model, answer))}}
            public sealed record {{answer.Name}} : {{model.Name}};
            """);
}
