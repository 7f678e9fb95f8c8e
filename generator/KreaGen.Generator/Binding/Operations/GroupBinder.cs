using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Makes the models of a client's sub-clients from the operations that belong to them.</summary>
internal static class GroupBinder
{
    public static EquatableArray<GroupModel> Bind(DocReader docs, SpecSet specs, ClientSettings settings, IReadOnlyList<BoundOperation> operations)
        => operations.Where(static operation => operation.Group is not null)
            .GroupBy(static operation => operation.Group!, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => new GroupModel(
                group.Key,
                CompanionNames.OfGroup(settings.Name, group.Key),
                settings.Groups == "tag" && TagAddress(specs, OperationGroups.TagOf(group.First().Entry)) is { } tag ? docs.Read(tag, "description", "summary") : DocModel.None))
            .ToEquatableArray();

    private static JsonPointer? TagAddress(SpecSet specs, string? name)
    {
        JsonPointer tags = JsonPointer.Root.Child("tags");
        int count = specs.Find(tags) is JsonArray list ? list.Count : 0;
        foreach (int index in Enumerable.Range(0, count))
        {
            if (specs.Find(tags.Child(index)).Member("name").Text() == name)
            {
                return tags.Child(index);
            }
        }

        return null;
    }
}
