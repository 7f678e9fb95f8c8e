using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Official;

/// <summary>Finds the places of an upgraded document's nodes in the Swagger 2.0 document that it was made from.</summary>
internal sealed class SwaggerLocations(JsonObject swagger, ISourceLocations locations) : ISourceLocations
{
    public SourceLocation ValueAt(JsonPointer pointer) => locations.ValueAt(Translate(pointer));

    public SourceLocation KeyAt(JsonPointer pointer) => locations.KeyAt(Translate(pointer));

    private JsonPointer Translate(JsonPointer pointer)
    {
        Queue<string> tokens = new(pointer.Tokens);
        JsonPointer result = Start(tokens);
        while (tokens.Count > 0)
        {
            string token = tokens.Dequeue();
            switch (token)
            {
                case "requestBody":
                    result = BodyOf(result) ?? result;
                    break;
                case "content" when !IsMember(result, token):
                    // A media type is not an object of its own in Swagger.
                    if (tokens.Count > 0)
                    {
                        tokens.Dequeue();
                    }

                    break;
                case "schema" when !IsMember(result, token):
                    break;
                case "parameters" when tokens.Count > 0 && Find(result.Child(token)) is JsonArray list:
                    result = result.Child(token).Child(IndexOf(list, tokens.Dequeue()));
                    break;
                default:
                    result = result.Child(token);
                    break;
            }
        }

        return result;
    }

    private static JsonPointer Start(Queue<string> tokens)
    {
        if (tokens.Count == 0)
        {
            return JsonPointer.Root;
        }

        string first = tokens.Dequeue();
        if (first != "components" || tokens.Count == 0)
        {
            return JsonPointer.Root.Child(first switch
            {
                "openapi" => "swagger",
                "servers" => "host",
                _ => first,
            });
        }

        return JsonPointer.Root.Child(tokens.Dequeue() switch
        {
            "schemas" => "definitions",
            "securitySchemes" => "securityDefinitions",
            "requestBodies" => "parameters",
            string section => section,
        });
    }

    /// <summary>The parameter that became the request body; the first one of a form.</summary>
    private JsonPointer? BodyOf(JsonPointer operation)
    {
        if (Find(operation.Child("parameters")) is JsonArray parameters)
        {
            for (int index = 0; index < parameters.Count; index++)
            {
                if (IsBody(parameters[index]))
                {
                    return operation.Child("parameters").Child(index);
                }
            }
        }

        return null;
    }

    // Body and form parameters are no parameters any more, so that the others move up.
    private int IndexOf(JsonArray list, string token)
    {
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int remaining);
        for (int index = 0; index < list.Count; index++)
        {
            if (!IsBody(list[index]) && remaining-- == 0)
            {
                return index;
            }
        }

        return 0;
    }

    private bool IsBody(JsonNode? parameter)
    {
        if (parameter is JsonObject holder
            && holder.Member("$ref").Text() is { } reference
            && References.LocalReference.TryParse(reference, out JsonPointer target))
        {
            parameter = Find(target);
        }

        return parameter.Member("in").Text() is "body" or "formData";
    }

    private bool IsMember(JsonPointer owner, string key) => Find(owner) is JsonObject members && members.ContainsKey(key);

    private JsonNode? Find(JsonPointer pointer) => PointerWalk.TryFind(swagger, pointer, out JsonNode? node) ? node : null;
}
