using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Baselines;

/// <summary>What edits of sub-clients, webhooks and callbacks are called, and at which line.</summary>
public sealed class GroupAndWebhookTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: 1.0.0 }
        servers: [{ url: https://shop.example }]
        paths:
          /orders:
            get:
              operationId: listOrders
              tags: [orders]
              responses: { '204': { description: None } }
          /people:
            get:
              operationId: listPeople
              tags: [people]
              responses: { '204': { description: None } }
        webhooks:
          orderMade:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
              responses: { '204': { description: Heard } }
          orderLost:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Loss' } } } }
              responses: { '204': { description: Heard } }
        components:
          schemas:
            Order: { type: object, required: [id], properties: { id: { type: string } } }
            Loss: { type: object, properties: { why: { type: string } } }

        """;

    [Theory]
    [InlineData("tags: [people]", "tags: [staff]", "Shop.api.txt 'group People = ShopPeopleClien': Breaking (group-removed): group People of client is gone", "shop.yaml 'tags: [staff]': Additive (group-added): group Staff of client is new", "shop.yaml 'tags: [staff]': Breaking (renamed): operation GET /people: group was ShopPeopleClient, is ShopStaffClient")]
    [InlineData("tags: [people]", "tags: [orders]", "Shop.api.txt 'group People = ShopPeopleClien': Breaking (group-removed): group People of client is gone", "shop.yaml 'tags: [orders]': Breaking (renamed): operation GET /people: group was ShopPeopleClient, is ShopOrdersClient")]
    [InlineData("  /people:", "  /lists:\n    get:\n      operationId: listLists\n      tags: [lists]\n      responses: { '204': { description: None } }\n  /people:", "shop.yaml 'get:': Additive (operation-added): operation GET /lists is new", "shop.yaml 'tags: [lists]': Additive (group-added): group Lists of client is new")]
    [InlineData("  /people:", "  /orders/all:\n    get:\n      operationId: allOrders\n      tags: [orders]\n      responses: { '204': { description: None } }\n  /people:", "shop.yaml 'get:': Additive (operation-added): operation GET /orders/all is new")]
    public void Groups(string find, string replace, params string[] expected) => Check(find, replace, "tag", expected);

    [Theory]
    [InlineData("  /people:", "  /staff:", "Shop.api.txt 'group People = ShopPeopleClien': Breaking (group-removed): group People of client is gone", "Shop.api.txt 'operation GET /people = ListPe': Breaking (operation-removed): operation GET /people is gone", "shop.yaml 'get:': Additive (operation-added): operation GET /staff is new", "shop.yaml 'get:': Additive (group-added): group Staff of client is new")]
    public void Groups_by_path(string find, string replace, params string[] expected) => Check(find, replace, "path", expected);

    [Theory]
    [InlineData("  orderLost:", "  orderFound:", "Shop.api.txt 'webhook OrderLost -> Loss': Breaking (webhook-removed): webhook OrderLost of webhooks is gone", "shop.yaml 'post:': Additive (webhook-added): webhook OrderFound of webhooks is new")]
    [InlineData("schema: { $ref: '#/components/schemas/Loss' }", "schema: { $ref: '#/components/schemas/Order' }", "Shop.api.txt 'record Loss: received': Breaking (type-removed): record Loss is gone", "shop.yaml 'post:': Breaking (type-changed): webhook OrderLost of webhooks: type was Loss, is Order")]
    [InlineData("required: [id], ", "", "Shop.api.txt 'property id = Id -> string: re': Breaking (response-looser): property id of record Order: required is gone")]
    [InlineData("why: { type: string }", "why: { type: string }, when: { type: string }", "shop.yaml 'when: { type: string } } }': Additive (property-added): property when of record Loss is new")]
    [InlineData("      tags: [people]\n", "      tags: [people]\n      callbacks:\n        done: { '{$url}': { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }, responses: { '204': { description: Heard } } } } }\n", "shop.yaml 'post: { requestBody: { content': Additive (webhook-added): webhook Done of webhooks is new")]
    public void Webhooks_and_callbacks(string find, string replace, params string[] expected) => Check(find, replace, "none", expected);

    private static void Check(string find, string replace, string groups, string[] expected)
    {
        Assert.Equal(2, Document.Split(find).Length);
        string yaml = Document.Replace(find, replace, StringComparison.Ordinal);
        string baseline = BaselineRun.Accept(Document, groups);
        Generation generation = BaselineRun.Run(yaml, baseline, groups: groups);
        string[] lines = BaselineRun.Lines(generation, yaml, baseline);
        Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(lines), "The differences are:\n" + string.Join("\n", lines));
    }
}
