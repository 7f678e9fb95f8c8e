using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Baselines;

/// <summary>One edit of a document each: which rule it falls under, what the message says, and where it points.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("https://shop.example\n", "https://other.example\n", "Shop.api.txt 'server ShopExample: url https:': Breaking (server-removed): server ShopExample of servers is gone", "shop.yaml 'url: https://other.example': Additive (server-added): server OtherExample of servers is new", "shop.yaml 'url: https://other.example': Breaking (host-changed): client: host was https://shop.example, is https://other.example")]
    [InlineData("  - url: https://shop.example\n", "  - url: /\n", "Shop.api.txt 'server ShopExample: url https:': Breaking (server-removed): server ShopExample of servers is gone", "shop.yaml 'url: /': Additive (server-added): server Root of servers is new", "shop.yaml 'url: /': Breaking (host-changed): client: host was https://shop.example, is https://eu.shop.example/v1")]
    [InlineData("name: X-Key", "name: X-Other", "shop.yaml 'key: { type: apiKey, in: heade': Breaking (scheme-changed): scheme key of client: carrier was X-Key, is X-Other")]
    [InlineData("        - key: []\n        - user: [write, read]\n", "        - user: [write, read]\n", "shop.yaml 'security:': Breaking (security-changed): operation POST /orders: security was key|user(read,write), is user(read,write)")]
    [InlineData("        - key: []\n        - user: [write, read]\n", "        - key: []\n        - user: [write, read]\n        - {}\n", "shop.yaml 'security:': Additive (security-widened): operation POST /orders: security was key|user(read,write), is key|none|user(read,write)")]
    [InlineData("- user: [write, read]", "- user: [read]", "shop.yaml 'security:': Additive (security-widened): operation POST /orders: security was key|user(read,write), is key|user(read)")]
    [InlineData("- user: [write, read]", "- user: [write, read, pay]", "shop.yaml 'security:': Breaking (security-changed): operation POST /orders: security was key|user(read,write), is key|user(pay,read,write)")]
    [InlineData("https://archive.example", "https://past.example", "Shop.api.txt 'server ArchiveExample: url htt': Breaking (server-removed): server ArchiveExample of servers is gone", "shop.yaml 'servers:': Additive (server-added): server PastExample of servers is new", "shop.yaml 'servers:': Breaking (host-changed): operation GET /orders/{id}: host was https://archive.example, is https://past.example")]
    [InlineData("      servers:\n        - url: https://archive.example\n", "", "Shop.api.txt 'operation GET /orders/{id} = G': Breaking (host-changed): operation GET /orders/{id}: host https://archive.example is gone", "Shop.api.txt 'server ArchiveExample: url htt': Breaking (server-removed): server ArchiveExample of servers is gone")]
    [InlineData("enum: [eu, us], default: eu", "enum: [eu, us], default: us", "shop.yaml 'url: https://{region}.shop.exa': Breaking (host-changed): variable region of server RegionShopExampleVersion of servers: default was Eu, is Us")]
    [InlineData("enum: [eu, us], default: eu", "enum: [eu, us, asia], default: eu", "shop.yaml 'servers:': Additive (value-added): value asia of choice Region of servers is new")]
    [InlineData("  - url: https://{region}.shop.example/{version}\n    variables: { region: { enum: [eu, us], default: eu }, version: { default: v1 } }\n", "", "Shop.api.txt 'choice Region': Breaking (server-removed): choice Region of servers is gone", "Shop.api.txt 'server RegionShopExampleVersio': Breaking (server-removed): server RegionShopExampleVersion of servers is gone")]
    [InlineData("operationId: listOrders", "operationId: allOrders", "shop.yaml 'operationId: allOrders': Breaking (renamed): operation GET /orders: name was ListOrders, is AllOrders")]
    [InlineData("      deprecated: true\n", "", "Shop.api.txt 'operation GET /orders/{id} = G': Additive (deprecated): operation GET /orders/{id}: deprecated is gone")]
    public void The_client_and_its_operations(string find, string replace, params string[] expected) => Check(find, replace, expected);

    [Theory]
    [InlineData("minimum: 1, maximum: 100 }", "minimum: 1, maximum: 50 }", "shop.yaml 'maximum: 50 }': Breaking (request-stricter): parameter query limit of operation GET /orders: maximum was 100, is 50")]
    [InlineData("minimum: 1, maximum: 100 }", "minimum: 0, maximum: 100 }", "shop.yaml 'minimum: 0, maximum: 100 }': Additive (request-looser): parameter query limit of operation GET /orders: minimum was 1, is 0")]
    [InlineData("- name: limit\n          in: query\n", "- name: limit\n          in: query\n          required: true\n", "shop.yaml 'required: true': Breaking (request-stricter): parameter query limit of operation GET /orders: required is new")]
    [InlineData("style: pipeDelimited", "style: spaceDelimited", "shop.yaml 'style: spaceDelimited': Breaking (wire-changed): parameter query tags of operation GET /orders: style was pipeDelimited, is spaceDelimited")]
    [InlineData("- { name: X-Trace, in: header,", "- { name: X-Trace, in: header, required: true,", "shop.yaml 'required: true, schema: { type': Breaking (request-stricter): parameter header X-Trace of operation GET /orders: required is new", "shop.yaml 'get:': Breaking (parameters-reordered): method send of operation GET /orders: parameters was limit|xTrace|tags|cancellationToken, is xTrace|limit|tags|cancellationToken")]
    [InlineData("        - { name: X-Trace, in: header, schema: { type: string, format: uuid } }\n", "        - { name: Sent, in: header, schema: { type: string } }\n        - { name: X-Trace, in: header, schema: { type: string, format: uuid } }\n", "shop.yaml 'name: Sent, in: header, schema': Additive (parameter-added): parameter header Sent of operation GET /orders is new")]
    [InlineData("- { name: X-Trace, in: header, schema: { type: string, format: uuid } }", "- { name: X-Trace, in: header, schema: { type: string } }", "shop.yaml 'schema: { type: string } }': Breaking (type-changed): parameter header X-Trace of operation GET /orders: type was guid, is string")]
    [InlineData("        - { name: X-Trace, in: header, schema: { type: string, format: uuid } }\n", "", "Shop.api.txt 'parameter header X-Trace = xTr': Breaking (parameter-removed): parameter header X-Trace of operation GET /orders is gone")]
    [InlineData("        - name: tags", "        - { name: sort, in: query, schema: { type: string } }\n        - name: tags", "shop.yaml 'name: sort, in: query, schema:': Additive (parameter-added): parameter query sort of operation GET /orders is new")]
    [InlineData("        - name: tags", "        - { name: sort, in: query, required: true, schema: { type: string } }\n        - name: tags", "shop.yaml 'name: sort, in: query, require': Breaking (parameter-required): parameter query sort of operation GET /orders is new")]
    public void Parameters(string find, string replace, params string[] expected) => Check(find, replace, expected);

    [Theory]
    [InlineData("        required: true\n        content", "        content", "Shop.api.txt 'body = body -> OrderRequest: r': Additive (request-looser): body of operation POST /orders: required is gone")]
    [InlineData("application/json:\n            schema: { $ref: '#/components/schemas/OrderRequest' }", "application/vnd.shop+json:\n            schema: { $ref: '#/components/schemas/OrderRequest' }", "shop.yaml 'application/vnd.shop+json:': Breaking (wire-changed): body of operation POST /orders: media was application/json, is application/vnd.shop+json")]
    [InlineData("        default:\n", "        '404':\n", "Shop.api.txt 'error default -> Problem: kind': Breaking (error-removed): error default of operation GET /orders is gone", "shop.yaml ''404':': Additive (error-added): error 404 of operation GET /orders is new")]
    public void Bodies_and_answers(string find, string replace, params string[] expected) => Check(find, replace, expected);

    [Theory]
    [InlineData("Order", "shop.yaml ''202':': Additive (equivalent-response-added): response 202 of operation POST /orders is new")]
    [InlineData("Problem", "shop.yaml ''202':': Breaking (response-added): response 202 of operation POST /orders is new")]
    public void Another_answer_is_harmless_only_if_it_is_like_the_first(string type, string expected)
    {
        string answer = $$"""
                    '202':
                      description: Later
                      content:
                        application/json:
                          schema: { $ref: '#/components/schemas/{{type}}' }

            """;
        Check("  /orders/{id}:\n", string.Concat(answer.Split('\n').Select(static line => line.Length == 0 ? "" : line + "\n")) + "  /orders/{id}:\n", [expected]);
    }

    [Theory]
    [InlineData("required: [kind, name]", "required: [kind, name, count]", "shop.yaml 'count]': Breaking (request-stricter): property count of record OrderRequest: required is new")]
    [InlineData("required: [kind, name]", "required: [kind]", "Shop.api.txt 'property name = Name -> string': Additive (request-looser): property name of record OrderRequest: required is gone")]
    [InlineData("maxLength: 80", "maxLength: 40", @"shop.yaml 'maxLength: 40, pattern: '^\S+$': Breaking (request-stricter): property name of record OrderRequest: maxLength was 80, is 40")]
    [InlineData("maxLength: 80", "maxLength: 160", @"shop.yaml 'maxLength: 160, pattern: '^\S+': Additive (request-looser): property name of record OrderRequest: maxLength was 80, is 160")]
    [InlineData(@"'^\S+$'", @"'^\w+$'", @"shop.yaml 'pattern: '^\w+$' }': Breaking (request-stricter): property name of record OrderRequest: pattern was ""^\\S+$"", is ""^\\w+$""")]
    [InlineData("multipleOf: 1 ", "multipleOf: 2 ", "shop.yaml 'multipleOf: 2 }': Breaking (request-stricter): property count of record OrderRequest: multipleOf was 1, is 2")]
    [InlineData("exclusiveMinimum: 0", "exclusiveMinimum: 0.5", "shop.yaml 'exclusiveMinimum: 0.5, exclusi': Breaking (request-stricter): property price of record OrderRequest: exclusiveMinimum was 0, is 0.5")]
    [InlineData("schemes: [https]", "schemes: [https, http]", "shop.yaml 'x-kreagen-uri: { schemes: [htt': Additive (request-looser): property callback of record OrderRequest: uriSchemes was https, is https|http")]
    [InlineData("type: integer, maximum: 9", "type: integer, maximum: 8", "shop.yaml 'maximum: 8 } } }': Breaking (request-stricter): property grid of record OrderRequest: items.items.maximum was 9, is 8")]
    [InlineData("items: { type: array, minItems: 1, items: { type: integer, maximum: 9 }", "items: { type: array, items: { type: integer, maximum: 9 }", "Shop.api.txt 'property grid = Grid -> int64[': Additive (request-looser): property grid of record OrderRequest: items.minItems 1 is gone")]
    [InlineData("minItems: 1, maxItems: 3", "minItems: 2, maxItems: 3", "shop.yaml 'minItems: 2, maxItems: 3 }': Breaking (request-stricter): property notes of record OrderRequest: minItems was 1, is 2")]
    [InlineData("gift: { type: [string, 'null'] }", "gift: { type: string }", "Shop.api.txt 'property gift = Gift -> string': Breaking (request-stricter): property gift of record OrderRequest: nullable is gone")]
    [InlineData("count: { type: integer, minimum: 1", "count: { type: [integer, 'null'], minimum: 1", "shop.yaml 'type: [integer, 'null'], minim': Additive (request-looser): property count of record OrderRequest: nullable is new")]
    [InlineData("count: { type: integer,", "count: { type: number,", "shop.yaml 'count: { type: number, minimum': Breaking (type-changed): property count of record OrderRequest: type was int32, is double")]
    [InlineData("        count: {", "        style: { type: string }\n        count: {", "shop.yaml 'style: { type: string }': Additive (property-added): property style of record OrderRequest is new")]
    [InlineData("required: [kind, name]\n      properties:\n", "required: [kind, name, style]\n      properties:\n        style: { type: string }\n", "shop.yaml 'style: { type: string }': Breaking (property-required): property style of record OrderRequest is new")]
    [InlineData("        price: { type: number, exclusiveMinimum: 0, exclusiveMaximum: 1000 }\n", "", "Shop.api.txt 'property price = Price -> doub': Breaking (property-removed): property price of record OrderRequest is gone")]
    public void What_is_sent(string find, string replace, params string[] expected) => Check(find, replace, expected);

    [Theory]
    [InlineData("required: [id, status]", "required: [status]", "Shop.api.txt 'property id = Id -> string: re': Breaking (response-looser): property id of record Order: required is gone")]
    [InlineData("required: [id, status]", "required: [id, status, links]", "shop.yaml 'links]': Additive (response-stricter): property links of record Order: required is new")]
    [InlineData("minimum: 0, maximum: 100 }", "minimum: 0, maximum: 50 }", "shop.yaml 'maximum: 50 }': Additive (response-stricter): property progress of record Order: maximum was 100, is 50")]
    [InlineData("maxLength: 100 }", "maxLength: 200 }", "shop.yaml 'maxLength: 200 }': Breaking (response-looser): property message of record Problem: maxLength was 100, is 200")]
    [InlineData("seconds: { type: integer }", "seconds: { type: integer }\n        paid: { type: boolean }", "shop.yaml 'paid: { type: boolean }': Additive (property-added): property paid of record Order is new")]
    public void What_is_received(string find, string replace, params string[] expected) => Check(find, replace, expected);

    [Theory]
    [InlineData("enum: [S, M, L]", "enum: [S, M, L, XL]", "shop.yaml 'XL]': Additive (value-added): value XL of enum Size is new")]
    [InlineData("enum: [S, M, L]", "enum: [S, L]", "Shop.api.txt 'value M = M': Breaking (value-removed): value M of enum Size is gone")]
    [InlineData("enum: [S, M, L]", "enum: [S, M, L]\n      x-enum-varnames: [Small, M, L]", "shop.yaml 'S, M, L]': Breaking (renamed): value S of enum Size: name was S, is Small")]
    [InlineData("enum: [order]", "enum: [order, gift]", "Shop.api.txt 'property kind = Kind -> OrderR': Breaking (preset-removed): property kind of record OrderRequest: preset Order is gone", "shop.yaml 'gift] }': Additive (value-added): value gift of enum OrderRequestKind is new")]
    [InlineData("additionalProperties: { type: integer }", "additionalProperties: { type: string }", "shop.yaml 'additionalProperties: { type: ': Breaking (type-changed): record Box: additionalProperties was int64, is string")]
    [InlineData("discriminator: { propertyName: type, mapping: { paper:", "discriminator: { propertyName: type, mapping: { sheet:", "shop.yaml '$ref: '#/components/schemas/Pa': Breaking (wire-changed): case Paper of union Wrap: tags was paper, is sheet", "shop.yaml 'type: { type: string }, color:': Breaking (changed): property type of record Paper: preset was paper, is sheet")]
    [InlineData("        - $ref: '#/components/schemas/Box'\n", "        - $ref: '#/components/schemas/Box'\n        - { title: Bag, type: string }\n", "shop.yaml '{ title: Bag, type: string }': Additive (request-case-added): case Text of union Wrap is new")]
    [InlineData("        wrap: { $ref: '#/components/schemas/Wrap' }\n", "", "Shop.api.txt 'property wrap = Wrap -> Wrap': Breaking (property-removed): property wrap of record OrderRequest is gone", "Shop.api.txt 'record Box: sent, additionalPr': Breaking (type-removed): record Box is gone", "Shop.api.txt 'record Paper: sent': Breaking (type-removed): record Paper is gone", "Shop.api.txt 'union Wrap: sent, discriminato': Breaking (type-removed): union Wrap is gone")]
    [InlineData("        size: { $ref: '#/components/schemas/Size' }\n        callback", "        callback", "Shop.api.txt 'enum Size: sent, received': Additive (use-changed): enum Size: sent is gone", "Shop.api.txt 'property size = Size -> Size': Breaking (property-removed): property size of record OrderRequest is gone")]
    [InlineData("code: { type: string }", "code: { type: string, deprecated: true }", "shop.yaml 'deprecated: true }': Additive (deprecated): property code of record Problem: deprecated is new")]
    public void Types(string find, string replace, params string[] expected) => Check(find, replace, expected);

    [Theory]
    [InlineData("interval: PT2S", "interval: PT4S", "shop.yaml 'x-kreagen-job: { name: Deliver': Additive (job-retimed): job Delivery of operation POST /orders: interval was 2000, is 4000")]
    [InlineData("failed: [lost]", "failed: [lost, open]", "shop.yaml 'x-kreagen-job: { name: Deliver': Breaking (job-changed): job Delivery of operation POST /orders: failed was lost, is lost|open")]
    [InlineData("resubmit: true", "resubmit: false", "shop.yaml 'x-kreagen-job: { name: Deliver': Breaking (job-changed): failure sold_out of job Delivery of operation POST /orders: resubmit was helps, is useless")]
    [InlineData(", results: /links", "", "Shop.api.txt 'job Delivery -> Order: poll Ge': Breaking (job-changed): job Delivery of operation POST /orders: results Links is gone", "Shop.api.txt 'method results = GetDeliveryRe': Breaking (method-removed): method results of job Delivery of operation POST /orders is gone")]
    [InlineData("x-kreagen-job: { name: Delivery,", "x-other: { name: Delivery,", "Shop.api.txt 'job Delivery -> Order: poll Ge': Breaking (job-removed): job Delivery of operation POST /orders is gone")]
    public void Jobs(string find, string replace, params string[] expected) => Check(find, replace, expected);

    [Theory]
    [InlineData("      responses:\n        '200':\n          description: All\n", "      x-kreagen-pages: { link: next }\n      responses:\n        '200':\n          description: All\n", "shop.yaml 'x-kreagen-pages: { link: next ': Additive (pages-added): pages Orders of operation GET /orders is new")]
    public void Pages(string find, string replace, params string[] expected) => Check(find, replace, expected);

    [Fact]
    public void An_operation_that_comes_is_additive_and_one_that_goes_is_breaking()
    {
        Check(
            "  /orders/{id}:",
            "  /order/{id}:",
            [
                "Shop.api.txt 'operation GET /orders/{id} = G': Breaking (operation-removed): operation GET /orders/{id} is gone",
                "shop.yaml 'get:': Additive (operation-added): operation GET /order/{id} is new",
            ]);
    }

    [Fact]
    public void A_parameter_of_a_path_that_is_renamed_changes_the_method_and_not_the_request()
    {
        string renamed = ShopDocument.Text.Replace("/orders/{id}:", "/orders/{order_id}:", StringComparison.Ordinal).Replace("name: id, in: path", "name: order_id, in: path", StringComparison.Ordinal);
        string baseline = BaselineRun.Accept(ShopDocument.Text);
        Assert.Equal(
            ["shop.yaml 'name: order_id, in: path, requ': Breaking (renamed): parameter path order_id of operation GET /orders/{order_id}: name was id, is orderId"],
            BaselineRun.Lines(BaselineRun.Run(renamed.Replace("parameter: id", "parameter: order_id", StringComparison.Ordinal), baseline), renamed, baseline));
    }

    [Theory]
    [InlineData("minContains: 2", "Breaking (request-stricter): parameter query tags of operation GET /orders: minContains 2 is new")]
    [InlineData("minContains: 0", "Additive (request-looser): parameter query tags of operation GET /orders: minContains 0 is new")]
    [InlineData("maxContains: 2", "Breaking (request-stricter): parameter query tags of operation GET /orders: maxContains 2 is new")]
    public void A_list_that_must_contain_more_matching_items_is_stricter_than_the_one_that_counts_without_a_number(string added, string expected)
    {
        string before = Replaced(ShopDocument.Text, "uniqueItems: true", "contains: { const: a }");
        string after = Replaced(ShopDocument.Text, "uniqueItems: true", "contains: { const: a }, " + added);
        string baseline = BaselineRun.Accept(before);
        Assert.EndsWith(expected, Assert.Single(BaselineRun.Lines(BaselineRun.Run(after, baseline), after, baseline)), StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_in_another_order_break_callers_who_pass_them_by_position()
    {
        const string Trace = "        - { name: X-Trace, in: header, schema: { type: string, format: uuid } }\n";
        const string Parameters = "      parameters:\n        - name: limit\n";
        string swapped = Replaced(Replaced(ShopDocument.Text, Trace, ""), Parameters, "      parameters:\n" + Trace + "        - name: limit\n");
        string baseline = BaselineRun.Accept(ShopDocument.Text);
        Assert.Equal(
            ["shop.yaml 'get:': Breaking (parameters-reordered): method send of operation GET /orders: parameters was limit|xTrace|tags|cancellationToken, is xTrace|limit|tags|cancellationToken"],
            BaselineRun.Lines(BaselineRun.Run(swapped, baseline), swapped, baseline));
    }

    [Fact]
    public void A_description_is_no_part_of_the_surface()
    {
        string told = ShopDocument.Text.Replace("    Problem:\n", "    Problem:\n      description: What went wrong.\n", StringComparison.Ordinal);
        Assert.Equal(BaselineRun.Accept(ShopDocument.Text), BaselineRun.Accept(told));
    }

    private static void Check(string find, string replace, string[] expected)
    {
        string yaml = Replaced(ShopDocument.Text, find, replace);
        string baseline = BaselineRun.Accept(ShopDocument.Text);
        Generation generation = BaselineRun.Run(yaml, baseline);
        string[] lines = BaselineRun.Lines(generation, yaml, baseline);
        Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(lines), "The differences are:\n" + string.Join("\n", lines));
        Assert.All(generation.Diagnostics, static diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        Assert.All(generation.Diagnostics, static diagnostic => Assert.Equal(
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).StartsWith("Breaking", StringComparison.Ordinal) ? "KREA5001" : "KREA5002", diagnostic.Id));
    }

    private static string Replaced(string text, string find, string replace)
    {
        Assert.True(text.Split(find).Length == 2, $"'{find}' stands {text.Split(find).Length - 1} times in the document.");
        return text.Replace(find, replace, StringComparison.Ordinal);
    }
}
