namespace KreaGen.Tool.Tests.Harness;

/// <summary>A small document, and what becomes of it.</summary>
internal static class Shop
{
    public const string Yaml = """
        openapi: 3.1.0
        info: { title: Shop, version: 1.0.0 }
        servers:
          - url: https://shop.example
        paths:
          /orders:
            post:
              operationId: createOrder
              requestBody:
                required: true
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/Order' }
              responses:
                '204': { description: Taken }
        components:
          schemas:
            Order:
              type: object
              required: [name]
              properties:
                name: { type: string, maxLength: 80 }
                size: { type: string, enum: [S, M] }

        """;

    /// <summary>One breaking and one additive difference.</summary>
    public static string Changed { get; } = Yaml
        .Replace("maxLength: 80", "maxLength: 40", StringComparison.Ordinal)
        .Replace("[S, M]", "[S, M, L]", StringComparison.Ordinal);

    /// <summary>The same in other words.</summary>
    public static string Told { get; } = Yaml.Replace("description: Taken", "description: It was taken", StringComparison.Ordinal);

    /// <summary>A page as documentation sites publish it.</summary>
    public static string Page { get; } = "# Orders\n\nHow to order.\n\n````yaml orders\n" + Yaml + "````\n\nThe end.\n";
}
