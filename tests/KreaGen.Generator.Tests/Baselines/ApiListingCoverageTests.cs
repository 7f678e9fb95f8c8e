using System.Collections;
using System.Reflection;
using KreaGen.Generator.Baselines.Format;
using KreaGen.Generator.Baselines.Listing;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;
using KreaGen.Generator.Sources;

namespace KreaGen.Generator.Tests.Baselines;

/// <summary>
/// No fact of the model is absent from the listing by accident: every member of every record of the model is either changed here and seen in the
/// listing, or named as deliberately left out and then not seen. A new member fails until somebody decides.
/// It changes records in place, also those that every model shares, so nothing may run beside it.
/// </summary>
[Collection(nameof(ApiListingCoverageTests))]
[CollectionDefinition(nameof(ApiListingCoverageTests), DisableParallelization = true)]
public sealed class ApiListingCoverageTests
{
    /// <summary>Values that everybody has: other tests read them while this one runs.</summary>
    private static readonly HashSet<object> Shared = new(
        typeof(ClientModel).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(ClientModel).Namespace && !type.ContainsGenericParameters)
            .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(static property => property.GetValue(null)!),
        ReferenceEqualityComparer.Instance);

    private readonly ClientModel _model = Model();
    private readonly Dictionary<PropertyInfo, List<object>> _members = [];

    public ApiListingCoverageTests() => Walk(_model);

    [Fact]
    public void Every_member_of_the_model_is_listed_or_left_out_on_purpose()
    {
        string before = Listing();
        var wrong = new List<string>();
        foreach ((PropertyInfo member, List<object> owners) in _members.Where(static member => IsStored(member.Key) && member.Key.PropertyType != typeof(DocModel)))
        {
            string name = $"{member.DeclaringType!.Name}.{member.Name}";
            bool isSeen = owners.Exists(owner => !Shared.Contains(owner) && Changes(owner, member, before));
            if (isSeen == MembersLeftOut.Reasons.ContainsKey(name))
            {
                wrong.Add(isSeen ? $"{name} is listed, but named as left out." : $"{name} changes nothing in the listing: list it in Baselines/Listing, or name it in MembersLeftOut with a reason.");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void Every_member_of_the_model_occurs_in_the_documents_of_this_test()
    {
        IEnumerable<string> all = typeof(ClientModel).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(ClientModel).Namespace && type is { IsEnum: false, IsAbstract: false, IsNested: false } && type != typeof(ScalarType) && type != typeof(TypeChoice))
            .SelectMany(Members)
            .Select(static member => $"{member.DeclaringType!.Name}.{member.Name}");
        Assert.Empty(all.Except(_members.Keys.Select(static member => $"{member.DeclaringType!.Name}.{member.Name}")));
        Assert.Empty(MembersLeftOut.Reasons.Keys.Except(_members.Keys.Select(static member => $"{member.DeclaringType!.Name}.{member.Name}")));
    }

    private static ClientModel Model()
    {
        ClientSettings settings = ClientSettings.Default with { Name = "ShopClient", Namespace = "Shop", Groups = "tag" };
        var source = new SpecSource("specs/shop.yaml", ShopDocument.Text.Replace("\n  schemas:\n", "\n  schemas:\n" + TaskState, StringComparison.Ordinal).Replace("components:\n  securitySchemes:", Lists + Tasks + "webhooks:\n  orderMade: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } } }\n" + "components:\n  securitySchemes:", StringComparison.Ordinal)) { Settings = settings };
        return ClientReader.Read(ClientSources.Group([source, new("specs/photos.yaml", PhotosDocument.Text) { Settings = settings }]).Single(), TestContextToken).Model!;
    }

    /// <summary>Operations of a group, with pages of every kind.</summary>
    private static string Lists => string.Concat(
        List("cursors", "cursor: after, next: /next, more: /more, total: /total"),
        List("items", "cursor: after, last: /id"),
        List("links", "link: next"),
        List("numbers", "page: page"),
        Limits,
        Searches);

    /// <summary>Pages whose cursor goes into the body.</summary>
    private const string Searches = """
              /searches:
                post:
                  operationId: search
                  tags: [lists]
                  requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { after: { type: string } } } } } }
                  x-kreagen-pages: { items: /found, cursor: /after, next: /next }
                  responses:
                    '200': { description: A page., content: { application/json: { schema: { type: object, properties: { found: { type: array, items: { type: string } }, next: { type: string } } } } } }

            """;

    /// <summary>How many members there may be, and how they may be called.</summary>
    private const string Limits = """
              /limits:
                put:
                  operationId: setLimits
                  tags: [lists]
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          maxProperties: 3
                          properties:
                            names:
                              type: object
                              additionalProperties: { type: string }
                              propertyNames: { type: string, minLength: 1, maxLength: 40, pattern: '-', format: uuid, enum: [0a4d55a8-d778-4022-92ab-8d1b5f3c2a10] }
                  responses: { '204': { description: Set. } }

            """;

    private static string List(string name, string pages) => $$"""
              /lists/{{name}}:
                get:
                  operationId: {{name}}
                  tags: [lists]
                  parameters:
                    - { name: after, in: query, schema: { type: string } }
                    - { name: page, in: query, schema: { type: integer } }
                  x-kreagen-pages: { items: /data, {{pages}} }
                  responses:
                    '200':
                      description: A page.
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              data: { type: array, items: { $ref: '#/components/schemas/Order' } }
                              next: { type: string }
                              more: { type: boolean }
                              total: { type: integer }

            """;

    /// <summary>A job whose id the client chooses, whose results arrive separately, and which is asked for by POST.</summary>
    private const string Tasks = """
              /tasks/draw:
                post:
                  operationId: drawTask
                  tags: [lists]
                  x-kreagen-job:
                    requestId: /0/task
                    request: { later: true }
                    count: /0/copies
                    poll: askTask
                    parameter: /0/task
                    items: /data
                    owner: /task
                    status: /state
                    result: /picture
                    progress: /percent
                    error: /error
                    errors: [/errors, /error]
                    unknown: [nobody]
                    succeeded: [done]
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: array
                          items:
                            type: object
                            properties:
                              task: { type: string }
                              copies: { type: integer, default: 3 }
                              later: { type: boolean }
                            dependentRequired: { copies: [later] }
                  responses:
                    '200': { description: The state., content: { application/json: { schema: { $ref: '#/components/schemas/TaskState' } } } }
              /tasks/ask:
                post:
                  operationId: askTask
                  tags: [lists]
                  requestBody: { required: true, content: { application/json: { schema: { type: array, items: { type: object, required: [task], properties: { task: { type: string } } } } } } }
                  responses:
                    '200': { description: The state., content: { application/json: { schema: { $ref: '#/components/schemas/TaskState' } } } }

            """;

    private const string TaskState = """
            TaskTrouble: { type: object, properties: { task: { type: string }, code: { type: string }, message: { type: string } } }
            TaskState:
              type: object
              properties:
                data:
                  type: array
                  items:
                    type: object
                    properties:
                      task: { type: string }
                      state: { type: string }
                      picture: { type: string }
                      percent: { type: number }
                      error: { $ref: '#/components/schemas/TaskTrouble' }
                errors: { type: array, items: { $ref: '#/components/schemas/TaskTrouble' } }
                error: { $ref: '#/components/schemas/TaskTrouble' }

        """;

    private static CancellationToken TestContextToken => CancellationToken.None;

    private static IEnumerable<PropertyInfo> Members(Type type)
        => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => property.DeclaringType!.GetProperty(property.Name)!)
            .Where(static property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract");

    private string Listing() => ApiListingWriter.Write(ApiListingBuilder.List(_model));

    private void Walk(object? value)
    {
        // The rows of a table are no one's to change, and a choice among them is one value.
        if (value is null or string or ScalarType or TypeChoice or ConstraintKind || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (object item in items)
            {
                Walk(item);
            }

            return;
        }

        foreach (PropertyInfo member in Members(value.GetType()))
        {
            if (!_members.TryGetValue(member, out List<object>? owners))
            {
                _members.Add(member, owners = []);
            }

            owners.Add(value);
            Walk(member.GetValue(value));
        }
    }

    /// <summary>Gives the member another value in place, lists, and takes it back.</summary>
    private bool Changes(object owner, PropertyInfo member, string before)
    {
        FieldInfo field = StoreOf(member)!;
        object? old = field.GetValue(owner);
        if (OtherValue.Of(member.PropertyType, old) is not { } other)
        {
            return false;
        }

        field.SetValue(owner, other.Value);
        string after = Listing();
        field.SetValue(owner, old);
        return after != before;
    }

    private static bool IsStored(PropertyInfo member) => StoreOf(member) is not null;

    /// <summary>Where the value is; null for a member that is computed from others.</summary>
    private static FieldInfo? StoreOf(PropertyInfo member)
        => member.DeclaringType!.GetField($"<{member.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic);
}
