using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>The interface of a client or a sub-client, for code that is tested without the service: each file adds the methods of its operations.</summary>
internal static class InterfacePage
{
    /// <summary>What an interface has of a declaration; empty for one that has none.</summary>
    public static string Render(Declaration declaration, HomeModel home) => declaration switch
    {
        _ when !home.HasInterfaces => "",
        ClientClassModel client => Client(client, home),
        OperationsModel operations => Operations(operations, home),
        _ => "",
    };

    private static string Client(ClientClassModel model, HomeModel home) => Template.Render(
        $$"""
        {{Head(model.Name, home)}}
        {
            {{Template.Blocks(model.Groups.Select(group => Group(model, group)))}}
        }

        {{home.Accessibility}} sealed partial class {{model.Name}} : I{{model.Name}}
        {
            {{model.Groups.Select(group => $"I{group.TypeName} I{model.Name}.{group.Name} => {group.Name};")}}
        }
        """);

    private static string Group(ClientClassModel model, GroupModel group) => Template.Render(
        $$"""
        /// <inheritdoc cref="{{model.Name}}.{{group.Name}}"/>
        I{{group.TypeName}} {{group.Name}} { get; }
        """);

    private static string Operations(OperationsModel model, HomeModel home) => Template.Render(
        $$"""
        {{(model.Client is null ? $"{home.Accessibility} partial interface I{model.Name}" : Head(model.Name, home))}}
        {
            {{Template.Blocks(model.Operations.SelectMany(operation => operation.Methods
                .Where(static method => !method.IsStatic)
                .Select(method => Member(model, operation, method))))}}
        }

        {{(model.Client is null ? "" : $"{home.Accessibility} sealed partial class {model.Name} : I{model.Name};")}}
        """);

    private static string Head(string name, HomeModel home) => Template.Render(
        $$"""
        /// <summary>What <see cref="{{name}}"/> offers: for code that is tested without the service.</summary>
        {{RuntimeNames.GeneratedCode}}
        {{home.Accessibility}} partial interface I{{name}}
        """);

    private static string Member(OperationsModel model, OperationModel operation, MethodModel method) => Template.Render(
        $$"""
        /// <inheritdoc cref="{{model.Name}}.{{method.Name}}"/>
        {{MethodWriter.Attributes(method)}}
        {{MethodWriter.Member(method, operation)}}
        """);
}
