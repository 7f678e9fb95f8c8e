using KreaGen.Generator.Binding.Declarations;
using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Methods;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Security;
using KreaGen.Generator.Binding.Servers;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Planning;

/// <summary>Makes the model of an operation from the decisions about it.</summary>
internal sealed class OperationBuilder(
    BoundTypes types, DocReader docs, SpecLocationReader places, SecurityBinder security, BoundServers servers, RequestMethods requests)
{
    public OperationModel Build(BoundOperation operation, JobModel? job)
    {
        EquatableArray<ParameterModel> parameters = Parameters(operation);
        servers.Own.TryGetValue(operation.Entry.Address, out string? server);
        DocModel described = DocReader.ReadOperation(operation.Entry.Operation);
        return new()
        {
            Id = operation.Id,
            Name = operation.Name,
            RequestMethod = requests.Of(operation),
            Method = operation.Entry.Method,
            Path = operation.Entry.Path,
            Pieces = PathTemplate.Cut(operation.Entry.Path, parameters).ToEquatableArray(),
            Parameters = parameters,
            Body = Body(operation, job),
            Overload = operation.OverloadOf is { } first
                ? new(first, MethodNames.Send(first), operation.SharesResponses ? operation.Body.MediaType : operation.Result.MediaType,
                    operation.SharesResponses)
                : null,
            Responses = operation.Successes.Select(answer => Response(answer, operation.ResultDeclaration is null ? null : StatusNames.CaseOf(answer.Status)))
                .ToEquatableArray(),
            Errors = operation.Failures.SelectMany(Errors).ToEquatableArray(),
            Result = types.ResultOf(operation),
            Items = Items(operation),
            Headers = operation.Headers is { } headers ? types.NameOf(headers.Declaration) : null,
            ErrorHeaders = operation.ErrorHeaders is { } errorHeaders ? types.NameOf(errorHeaders.Declaration) : null,
            Security = security.Bind(operation.Entry),
            Server = server,
            Docs = server is null ? described : described with { Facts = described.Facts.Concat(docs.ReadServer(server)).ToEquatableArray() },
            Deprecation = DocReader.ReadDeprecation(operation.Entry.Operation.Deprecation),
            Job = job,
        };
    }

    private ItemsModel? Items(BoundOperation operation)
    {
        if (operation.Result is not { HasItems: true } items)
        {
            return null;
        }

        return operation.EventsDeclaration is { } declaration
            ? new(items.Kind, new(TypeKind.Result, types.NameOf(declaration))) { Events = EventCases.Of(types, operation, types.NameOf(declaration)) }
            : new(items.Kind, types.RefTo(items.Use));
    }

    private EquatableArray<ParameterModel> Parameters(BoundOperation operation)
    {
        IReadOnlyList<string> names = NameScope.Parameters("cancellationToken", "progress", "nextPage", "uri", "request", "body")
            .Assign(operation.Parameters.Select(Request).ToList());
        return operation.Parameters
            .Select((parameter, index) =>
            {
                ConstraintSet constraints = parameter.Use is { } use ? ConstraintReader.Read(types, use) : ConstraintSet.None;
                DocModel own = DocReader.Read(parameter.Source.Description);
                string? preset = parameter is { IsRequired: true, Use: { } fixedUse } ? Preset(fixedUse) : null;
                DocModel described = parameter.Use is { } used ? docs.ReadUse(used.View, constraints) : DocModel.None;
                return new ParameterModel(
                    Identifiers.Escape(names[index]),
                    parameter.WireName,
                    parameter.Place,
                    types.RefTo(parameter.Use) ?? TypeRef.String,
                    parameter.IsRequired && preset is null,
                    parameter.Style,
                    constraints,
                    own.Texts.IsEmpty ? described : described with { Texts = own.Texts })
                {
                    Preset = preset,
                    SpecLocation = parameter.Use is { } limited ? places.OfConstraints(limited.View, constraints) : null,
                    Items = ItemConstraintReader.Read(types, parameter.Use, places),
                    Deprecation = DocReader.ReadDeprecation(parameter.Source.Deprecation),
                };
            })
            .ToEquatableArray();
    }

    /// <summary>The one value that a schema allows.</summary>
    private string? Preset(SchemaUse use) => types[use] switch
    {
        { Kind: TypeKind.Enum, Values.Length: 1 } only => types.MembersOf(only)[0],
        { Scalar.JsonType: JsonType.Boolean } => EnumValues.Only(use.View),
        _ => null,
    };

    /// <summary>The same name in two places is told apart by the place; the path's parameter keeps the plain name.</summary>
    private static NameRequest Request(BoundParameter parameter)
    {
        NameRequest request = NameRequest.Parameter(parameter.WireName, (int)parameter.Place + " " + parameter.WireName);
        return request with { Alternatives = () => [Identifiers.Camel(parameter.WireName) + parameter.Place, .. request.Alternatives?.Invoke() ?? []] };
    }

    private BodyModel? Body(BoundOperation operation, JobModel? job)
    {
        if (types.RefTo(operation.Body) is not { } type)
        {
            return null;
        }

        string mediaType = operation.Body.Kind switch
        {
            ContentKind.Json when operation.Body.MediaType.IndexOf('*') >= 0 => "application/json",
            // Which of them it is follows from the file.
            ContentKind.Bytes => string.Join(", ", operation.Body.MediaTypes),
            _ => operation.Body.MediaType,
        };
        return new(
            "body",
            mediaType,
            operation.Body.Kind,
            type,
            operation.IsBodyRequired,
            operation.Body.Fields.ToEquatableArray(),
            DocReader.Read(operation.RequestBody.Description))
        {
            ContentType = ContentTypes.Sent(operation.Body.Kind, mediaType),
            Presence = PresenceOf(operation, type, job),
        };
    }

    /// <summary>No body and the body null are two things that a caller can say, except where a job's request is completed here.</summary>
    private static Presence PresenceOf(BoundOperation operation, TypeRef type, JobModel? job)
    {
        bool allowsNull = operation.Body.Kind == ContentKind.Json && type.IsNullable && type.Scalar is not { HoldsNull: true };
        return (operation.IsBodyRequired, allowsNull) switch
        {
            (true, true) => Presence.RequiredNullable,
            (true, false) => Presence.Required,
            (false, true) when job?.Submission is null => Presence.OptionalNullable,
            _ => Presence.Optional,
        };
    }

    private ResponseModel Response(BoundResponse answer, string? resultCase) => Response(answer, answer.Content, resultCase);

    /// <summary>An error has a type for each media type that has one.</summary>
    private IEnumerable<ResponseModel> Errors(BoundResponse answer) => answer.Contents
        .Where(static (content, index) => index == 0 || content.Kind is ContentKind.Json or ContentKind.Problem)
        .DefaultIfEmpty(BoundContent.None)
        .Select(content => Response(answer, content, null));

    private ResponseModel Response(BoundResponse answer, BoundContent content, string? resultCase) => new(
        answer.Status,
        content.Kind,
        types.RefTo(content),
        content.MediaTypes.ToEquatableArray(),
        resultCase,
        DocReader.Read(answer.Response.Description))
    {
        ContentType = ContentTypes.Accepted(content.MediaTypes),
    };
}
