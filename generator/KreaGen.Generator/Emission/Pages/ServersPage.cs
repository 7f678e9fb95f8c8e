using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>The servers of a client: a property for each address, a method for each that has variables.</summary>
internal static class ServersPage
{
    public static string Render(ServersModel model, HomeModel home) => Template.Render(
        $$"""
        /// <summary>
        /// The servers defined in the document. Use one of them as the endpoint in the options; to replace the server of a single
        /// operation, use <see cref="{{RuntimeNames.ApiClientOptions}}.OperationServers"/>.
        /// </summary>
        {{RuntimeNames.GeneratedCode}}
        {{home.Accessibility}} static class {{model.Name}}
        {
            {{Template.Blocks(model.Servers.Select(Server))}}

            {{Template.Blocks(model.Choices.Select(Choice))}}

            {{Template.Blocks(model.Choices.Select(Text))}}
        }
        """);

    private static string Server(ServerModel server)
    {
        string docs = XmlDoc.Member(server.Docs, $"The server {XmlDoc.Code(server.Template)}.");
        if (server.Variables.IsEmpty && (!server.IsRelative || !server.Operations.IsEmpty))
        {
            return Template.Render(
                $$"""
                {{docs}}
                {{Operations(server)}}
                public static {{RuntimeNames.Uri}} {{server.Name}} { get; } = {{UriWriter.New(server.Template)}};
                """);
        }

        IEnumerable<string> declared = server.Variables.Select(static variable => variable.Choice is { } choice
            ? $"{choice} {variable.Name} = {choice}.{variable.DefaultChoice}" : $"string {variable.Name} = {CSharpEscaper.Literal(variable.Default)}");
        IEnumerable<string> passed = server.Variables
            .Select(static variable => $"({CSharpEscaper.Literal(variable.WireName)}, {(variable.Choice is null ? variable.Name : $"Text({variable.Name})")})")
            .Prepend(CSharpEscaper.Literal(server.Template));
        string[] location = server.IsRelative ? [$"{RuntimeNames.Uri} location"] : [];
        return Template.Render(
            $$"""
            {{docs}}
            {{(server.IsRelative ? "/// <param name=\"location\">Where the document is published: its server's address is relative to that.</param>" : "")}}
            {{server.Variables.Select(static variable => XmlDoc.Param(variable.Name, variable.Docs, "A variable of the URL."))}}
            /// <returns>The URL of the server.</returns>
            public static {{RuntimeNames.Uri}} {{server.Name}}({{string.Join(", ", location.Concat(declared))}})
                => {{RuntimeNames.ServerUrl}}.Of({{(server.IsRelative ? "location, " : "")}}{{string.Join(", ", passed)}});
            """);
    }

    private static string Operations(ServerModel server) => server.Operations.IsEmpty
        ? ""
        : Template.Lines(
        [
            "/// <remarks>",
            $"/// Takes, whatever the client's endpoint is: {string.Join(", ", server.Operations.Select(static id => $"<c>{CSharpEscaper.XmlText(id)}</c>"))}.",
            "/// </remarks>",
        ]);

    private static string Choice(ServerChoiceModel choice) => Template.Render(
        $$"""
        /// <summary>The values of a variable in the server URLs.</summary>
        public enum {{choice.Name}}
        {
            {{Template.Blocks(choice.Members.Select(Member))}}
        }
        """);

    private static string Member(EnumMemberModel member)
        => Template.Lines([XmlDoc.Member(member.Docs, XmlDoc.Spelled(member.Value, member.Name)), member.Name + ","]);

    private static string Text(ServerChoiceModel choice) => Template.Render(
        $$"""
        private static string Text({{choice.Name}} choice) => choice switch
        {
            {{choice.Members.Select(member => $"{choice.Name}.{member.Name} => {CSharpEscaper.Literal(member.Value)},")}}
            _ => throw new {{RuntimeNames.ArgumentOutOfRangeException}}(nameof(choice), choice, "The value is not defined in the document."),
        };
        """);
}
