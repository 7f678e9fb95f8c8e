using System.Globalization;
using System.Text;

namespace KreaGen.Generator.Tests.Allocation;

/// <summary>A document of any size, of what large documents are made of: equal inline objects, references, enums, errors, long descriptions.</summary>
internal static class ShopDocument
{
    public static string Of(int resources)
    {
        var paths = new StringBuilder();
        var schemas = new StringBuilder();
        for (int index = 0; index < resources; index++)
        {
            string number = index.ToString(CultureInfo.InvariantCulture);
            string comma = index == 0 ? "" : ",";
            paths.Append(comma).Append(Paths.Replace("%", number, StringComparison.Ordinal));
            schemas.Append(comma).Append(Schemas.Replace("%", number, StringComparison.Ordinal));
        }

        return $$"""{ "openapi": "3.0.3", "info": { "title": "Shop", "version": "1" }, "paths": { {{paths}} }, "components": { "schemas": { {{schemas}} } } }""";
    }

    private const string Paths =
        """
        "/shelves/{shelf}/things%": {
          "get": {
            "operationId": "things%/list", "summary": "List things", "description": "Lists all things of a shelf in the order in which they were put there. For more, see [the guide](https://example.com/guides/things).",
            "parameters": [
              { "name": "shelf", "in": "path", "required": true, "description": "The shelf.", "schema": { "type": "string" } },
              { "name": "per_page", "in": "query", "description": "How many there are on a page (at most 100).", "schema": { "type": "integer", "default": 30 } },
              { "name": "sort", "in": "query", "schema": { "type": "string", "enum": ["created", "updated", "name-%"], "default": "created" } }
            ],
            "responses": {
              "200": { "description": "The things.", "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/thing%" } } } } },
              "404": { "description": "No such shelf.", "content": { "application/json": { "schema": { "type": "object", "properties": { "message": { "type": "string" }, "status": { "type": "string" } } } } } }
            }
          },
          "post": {
            "operationId": "things%/create", "summary": "Create a thing",
            "parameters": [ { "name": "shelf", "in": "path", "required": true, "description": "The shelf.", "schema": { "type": "string" } } ],
            "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "object", "required": ["name"], "properties": {
              "name": { "type": "string", "maxLength": 80, "description": "What it is called." },
              "labels": { "type": "array", "items": { "type": "string" }, "maxItems": 10 },
              "owner": { "type": "object", "properties": { "login": { "type": "string" }, "id": { "type": "integer", "format": "int64" } } } } } } } },
            "responses": { "201": { "description": "The new thing.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/thing%" } } } } }
          }
        }
        """;

    private const string Schemas =
        """
        "thing%": { "type": "object", "description": "A thing on a shelf.", "required": ["id", "name", "state", "owner", "closed_at"], "properties": {
          "id": { "type": "integer", "format": "int64" }, "node_id": { "type": "string", "example": "MDU6SXNzdWUx" },
          "name": { "type": "string", "description": "What it is called." }, "state": { "type": "string", "enum": ["open", "closed", "lost-%"] },
          "url": { "type": "string", "format": "uri" }, "created_at": { "type": "string", "format": "date-time" },
          "closed_at": { "type": "string", "nullable": true }, "weight": { "type": "number" }, "is_sold": { "type": "boolean", "default": false },
          "owner": { "type": "object", "properties": { "login": { "type": "string" }, "id": { "type": "integer", "format": "int64" } } },
          "place%": { "type": "object", "properties": { "row": { "type": "integer" }, "column%": { "type": "integer" }, "inner": { "type": "object", "properties": { "depth%": { "type": "number" } } } } },
          "reactions": { "type": "object", "properties": { "total_count": { "type": "integer" }, "url": { "type": "string" }, "+1": { "type": "integer" }, "-1": { "type": "integer" } } } } }
        """;
}
