using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Emission;

/// <summary>An interface of a client, so that code which uses it is tested without the service.</summary>
public sealed class InterfaceTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: 1.0.0 }
        paths:
          /status:
            get:
              operationId: getStatus
              parameters: [{ name: depth, in: query, schema: { type: integer, format: int32, maximum: 5 } }]
              responses: { '200': { description: Fine, content: { application/json: { schema: { type: string } } } } }
          /orders:
            get:
              operationId: listOrders
              tags: [orders]
              deprecated: true
              parameters: [{ name: cursor, in: query, schema: { type: string } }]
              x-kreagen-pages: { cursor: cursor, next: /next, items: /orders }
              responses:
                '200':
                  description: Fine
                  content: { application/json: { schema: { $ref: '#/components/schemas/Orders' } } }
          /orders/new:
            post:
              operationId: addOrder
              tags: [orders]
              requestBody: { content: { application/json: { schema: { type: [string, 'null'] } } } }
              responses: { '204': { description: Done } }
        components:
          schemas:
            Orders: { type: object, required: [orders], properties: { orders: { type: array, items: { type: string } }, next: { type: string } } }
            IShopClient: { type: object, properties: { orders: { $ref: '#/components/schemas/Orders' } } }
        """;

    private const string Fake = """
        #nullable enable
        namespace Test
        {
            using System.Collections.Generic;
            using System.Threading;
            using System.Threading.Tasks;
            using KreaGen.Http;
            using KreaGen.Values;
            using Test.Api;

            internal sealed class FakeOrders : IShopOrdersClient
            {
                [System.Obsolete("No longer")]
                public Task<Orders> ListOrdersAsync(string? cursor = null, CancellationToken cancellationToken = default)
                    => Task.FromResult(new Orders { OrdersValue = ["one"] });

                [System.Obsolete("No longer")]
                public Task<ApiResponse<Orders>> ListOrdersWithResponseAsync(string? cursor = null, CancellationToken cancellationToken = default)
                    => throw new System.NotSupportedException();

                [System.Obsolete("No longer")]
                public IAsyncEnumerable<string> EnumerateOrdersAsync(string? cursor = null, CancellationToken cancellationToken = default)
                    => throw new System.NotSupportedException();

                public Task AddOrderAsync(Optional<string?> body = default, CancellationToken cancellationToken = default) => Task.CompletedTask;

                public Task<ApiResponse<NoContent>> AddOrderWithResponseAsync(Optional<string?> body = default, CancellationToken cancellationToken = default)
                    => throw new System.NotSupportedException();
            }

            internal sealed class FakeShop : IShopClient
            {
                public IShopOrdersClient Orders { get; } = new FakeOrders();

                public Task<string> GetStatusAsync(int? depth = null, CancellationToken cancellationToken = default) => Task.FromResult("fine");

                public Task<ApiResponse<string>> GetStatusWithResponseAsync(int? depth = null, CancellationToken cancellationToken = default)
                    => throw new System.NotSupportedException();
            }

            internal static class Tested
            {
                public static Task<string> Ask(IShopClient client) => client.GetStatusAsync();

                public static Task<string> AskBoth(ShopClient client) => Ask(client ?? (IShopClient)new FakeShop());
            }
        }
        """;

    [Fact]
    public void A_fake_takes_the_place_of_the_client()
    {
        Generation generation = Run("true", Fake.Replace("OrdersValue", PropertyOfOrders(), StringComparison.Ordinal));
        Assert.DoesNotContain(generation.Complaints(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void The_interface_has_each_public_method_of_the_class_once_with_the_same_defaults_and_attributes()
    {
        Compilation output = Run("true").AssertCompiles().Output;
        foreach (string name in (string[])["ShopClient", "ShopOrdersClient"])
        {
            INamedTypeSymbol type = output.GetTypeByMetadataName("Test.Api." + name)!;
            INamedTypeSymbol offered = output.GetTypeByMetadataName("Test.Api.I" + name)!;
            IMethodSymbol[] methods = [.. type.GetMembers().OfType<IMethodSymbol>().Where(static method => method is
            {
                MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false,
            })];
            Assert.NotEmpty(methods);
            Assert.Equal(methods.Select(Facts).Order(), offered.GetMembers().OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary).Select(Facts).Order());
            Assert.Contains(offered, type.AllInterfaces, SymbolEqualityComparer.Default);
        }
    }

    [Fact]
    public void Without_the_setting_there_is_none()
        => Assert.DoesNotContain("interface", string.Concat(Run("false").AssertCompiles().Files.Values), StringComparison.Ordinal);

    [Fact]
    public void Another_value_is_named()
        => Assert.Contains(Run("yes").Diagnostics, static diagnostic => diagnostic.GetMessage(null).Contains("Interface", StringComparison.Ordinal));

    private static string Facts(IMethodSymbol method) => method.ToDisplayString().Replace(".IShop", ".Shop", StringComparison.Ordinal)
        + string.Concat(method.Parameters.Select(static parameter => $" {parameter.Name}={(parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue ?? "default" : "none")}"))
        + string.Concat(method.GetAttributes().Concat(method.Parameters.SelectMany(static parameter => parameter.GetAttributes())).Select(static attribute => " " + attribute));

    private static string PropertyOfOrders()
    {
        INamedTypeSymbol orders = Run("true").Output.GetTypeByMetadataName("Test.Api.Orders")!;
        return orders.GetMembers().OfType<IPropertySymbol>().Single(static property => property.IsRequired).Name;
    }

    private static Generation Run(string setting, string consumer = "")
    {
        Dictionary<string, string> settings = Generation.Settings("ShopClient");
        settings["Groups"] = "tag";
        settings["Interface"] = setting;
        return Generation.Run([new SpecFile("specs/shop.yaml", Document)], settings, consumer);
    }
}
