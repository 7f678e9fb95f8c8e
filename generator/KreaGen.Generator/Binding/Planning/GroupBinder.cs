using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Planning;

/// <summary>Makes the models of a client's sub-clients from the operations that belong to them.</summary>
internal static class GroupBinder
{
    public static EquatableArray<GroupModel> Bind(OpenApiDescription description, ClientSettings settings, IReadOnlyList<BoundOperation> operations)
        => operations.Where(static operation => operation.Group is not null)
            .GroupBy(static operation => operation.Group!, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => new GroupModel(
                group.Key,
                CompanionNames.OfGroup(settings.Name, group.Key),
                settings.Groups == "tag" ? Docs(description, OperationGroups.TagOf(group.First().Entry)) : DocModel.None))
            .ToEquatableArray();

    private static DocModel Docs(OpenApiDescription description, string? name)
        => description.Tags.Where(tag => tag.Name == name).Select(static tag => DocReader.Read(tag.Description, tag.Summary)).FirstOrDefault() ?? DocModel.None;
}
