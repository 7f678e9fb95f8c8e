using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;
using KreaGen.Generator.Model.Names;

namespace KreaGen.Generator.Binding.Files;

/// <summary>Finds the names inside the types of a file that would be taken for a type outside of them.</summary>
internal static class HiddenNames
{
    /// <param name="declarations">What the file declares.</param>
    /// <param name="ofClient">The members that the client's class has in other files.</param>
    public static HiddenNamesModel Of(IReadOnlyList<Declaration> declarations, IReadOnlyList<string> ofClient)
    {
        var used = new HashSet<string>(declarations.SelectMany(EnumsNamed), StringComparer.Ordinal);
        IEnumerable<string> members = declarations.SelectMany(Members).Concat(declarations.Any(IsOfClient) ? ofClient : []);
        IEnumerable<string> types = declarations.SelectMany(NestedTypes);
        return new(
            types.Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(),
            members.Where(name => LibraryTypes.ShadowedBy(name) == name || used.Contains(name)).Distinct(StringComparer.Ordinal)
                .OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>The members that operations and sub-clients give to the class of a client.</summary>
    public static IEnumerable<string> Members(Declaration declaration) => declaration switch
    {
        RecordModel record => record.Properties.Select(static property => property.Name),
        MultipartModel multipart => Members(multipart.Record),
        TupleModel tuple => tuple.Items.Select(static item => item.Name),
        EnumModel values => values.Members.Select(static member => member.Name),
        HeadersModel headers => headers.Headers.Select(static header => header.Name),
        ServersModel servers => servers.Servers.Select(static server => server.Name),
        ClientClassModel client => client.Groups.Select(static group => group.Name),
        OperationsModel operations => operations.Operations.SelectMany(static operation => (string[])[operation.Name, operation.RequestMethod]),
        _ => [],
    };

    private static IEnumerable<string> NestedTypes(Declaration declaration) => declaration switch
    {
        UnionModel union => union.Variants.Select(static variant => variant.Name).Append("Unknown"),
        ResultModel result => result.Cases.Select(static answer => answer.Name).Concat(result.IsOfEvents ? [ResultModel.OtherEvent] : []),
        ServersModel servers => servers.Choices.Select(static choice => choice.Name),
        _ => [],
    };

    /// <summary>The enums of which generated code names a member.</summary>
    private static IEnumerable<string> EnumsNamed(Declaration declaration) => declaration switch
    {
        RecordModel record => Presets(record.Properties),
        MultipartModel multipart => Presets(multipart.Record.Properties),
        TupleModel tuple => Presets(tuple.Items),
        OperationsModel operations => operations.Operations
            .SelectMany(static operation => operation.Job?.Submission?.Choices ?? EquatableArray<JobChoiceModel>.Empty)
            .Select(static choice => choice.Field.Type.Name),
        _ => [],
    };

    private static IEnumerable<string> Presets(EquatableArray<PropertyModel> properties)
        => properties.Where(static property => property.Preset is not null).Select(static property => property.Type.Name);

    /// <summary>Whether it is a part of the class of the client itself.</summary>
    public static bool IsOfClient(Declaration declaration) => declaration is ClientClassModel or OperationsModel { Client: null };
}
