namespace KreaGen.Generator.Tests.Baselines;

/// <summary>A small document that has every kind of element which a listing knows.</summary>
internal static class ShopDocument
{
    public const string Text = """
        openapi: 3.1.0
        info: { title: Shop, version: 1.0.0 }
        servers:
          - url: https://shop.example
          - url: https://{region}.shop.example/{version}
            variables: { region: { enum: [eu, us], default: eu }, version: { default: v1 } }
        security:
          - key: []
        paths:
          /orders:
            get:
              operationId: listOrders
              parameters:
                - name: limit
                  in: query
                  schema: { type: integer, minimum: 1, maximum: 100 }
                - { name: X-Trace, in: header, schema: { type: string, format: uuid } }
                - name: tags
                  in: query
                  style: pipeDelimited
                  explode: false
                  schema: { type: array, items: { type: string, maxLength: 20 }, maxItems: 5, uniqueItems: true }
              responses:
                '200':
                  description: All
                  content:
                    application/json:
                      schema: { type: array, items: { $ref: '#/components/schemas/Order' } }
                default:
                  description: Wrong
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Problem' }
            post:
              operationId: createOrder
              security:
                - key: []
                - user: [write, read]
              x-kreagen-job: { name: Delivery, id: /id, poll: getOrder, parameter: id, status: /status, succeeded: [done], failed: [lost], progress: /progress, error: /problem, results: /links, estimate: /seconds, cost: /seconds, interval: PT2S, timeout: PT5M, failures: { sold_out: { resubmit: true } } }
              requestBody:
                required: true
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/OrderRequest' }
              responses:
                '200':
                  description: Made
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Order' }
          /orders/{id}:
            get:
              operationId: getOrder
              servers:
                - url: https://archive.example
              deprecated: true
              security: []
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
              responses:
                '200':
                  description: One
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Order' }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
            user: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://shop.example/token', scopes: {} } } }
          schemas:
            OrderRequest:
              type: object
              required: [kind, name]
              properties:
                kind: { type: string, enum: [order] }
                name: { type: string, minLength: 1, maxLength: 80, pattern: '^\S+$' }
                count: { type: integer, minimum: 1, maximum: 10, multipleOf: 1 }
                price: { type: number, exclusiveMinimum: 0, exclusiveMaximum: 1000 }
                size: { $ref: '#/components/schemas/Size' }
                callback: { type: string, format: uri, x-kreagen-uri: { schemes: [https], publicHost: true } }
                grid: { type: array, items: { type: array, minItems: 1, items: { type: integer, maximum: 9 } } }
                notes: { type: array, items: { type: string }, minItems: 1, maxItems: 3 }
                labels: { type: object, additionalProperties: { type: string }, minProperties: 1, maxProperties: 9 }
                pay: { oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Cash' }] }
                gift: { type: [string, 'null'] }
                wrap: { $ref: '#/components/schemas/Wrap' }
                contact: { $ref: '#/components/schemas/Contact' }
                place: { $ref: '#/components/schemas/Place' }
                ship: { $ref: '#/components/schemas/Ship' }
            Size:
              type: string
              enum: [S, M, L]
            Wrap:
              oneOf:
                - $ref: '#/components/schemas/Paper'
                - $ref: '#/components/schemas/Box'
              discriminator: { propertyName: type, mapping: { paper: '#/components/schemas/Paper', box: '#/components/schemas/Box' } }
            Paper: { type: object, required: [type], properties: { type: { type: string }, color: { type: string, deprecated: true } } }
            Contact: { type: object, properties: { mail: { type: string }, phone: { type: string } }, anyOf: [{ required: [mail] }, { required: [phone] }] }
            Place: { type: array, minItems: 2, prefixItems: [{ title: X, type: integer }, { title: Y, type: integer }], items: { type: boolean } }
            Ship: { type: object, required: [by], discriminator: { propertyName: by }, properties: { by: { type: string } } }
            Air: { allOf: [{ $ref: '#/components/schemas/Ship' }, { type: object, properties: { priority: { type: integer, enum: [1, 2] } } }] }
            Card: { type: object, required: [number, by], properties: { by: { type: string, enum: [card] }, number: { type: string } } }
            Cash: { type: object, required: [by], properties: { by: { type: string, enum: [cash] } } }
            Box: { type: object, required: [type], additionalProperties: { type: integer }, properties: { type: { type: string } } }
            Order:
              type: object
              required: [id, status]
              properties:
                id: { type: string }
                status: { type: string, enum: [open, done, lost] }
                progress: { type: integer, minimum: 0, maximum: 100 }
                seconds: { type: integer }
                links: { type: array, items: { type: string, format: uri } }
                problem: { $ref: '#/components/schemas/Problem' }
                size: { $ref: '#/components/schemas/Size' }
            Problem:
              type: object
              properties:
                code: { type: string }
                message: { type: string, maxLength: 100 }
        """;
}
