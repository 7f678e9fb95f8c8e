using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Errors;
using KreaGen.Generated;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;
using KreaGen.Http;

namespace KreaGen.Prism.Tests;

/// <summary>Calls operations of a generated client with values that their schemas allow.</summary>
internal sealed class Caller(SpecSet specs, ApiClient client)
{
    private readonly SampleMaker _samples = new(specs);

    private readonly Dictionary<string, OperationEntry> _entries = OperationReader.Read(new OpenApiDescription(specs)).ToDictionary(static entry => entry.Method + " " + entry.Path, StringComparer.Ordinal);

    /// <summary>Sends one call. What Prism answers is none of its business; what the client itself refuses is told.</summary>
    /// <returns>Why the client did not send the call; null when it did.</returns>
    public async Task<string?> CallAsync(OperationModel operation)
    {
        MethodInfo method = client.GetType().GetMethods().Single(candidate => candidate.Name == operation.Name + "Async");
        object?[] arguments = [.. method.GetParameters().Select(parameter => Argument(operation, parameter))];
        try
        {
            await EndAsync(method.Invoke(client, arguments));
            return null;
        }
        catch (ApiValidationException refused)
        {
            return operation.Id + ": " + refused.Message;
        }
        catch (ApiException)
        {
            // Sent, and answered with something: an error that Prism made up is a response as well.
            return null;
        }
    }

    private static async Task EndAsync(object? call)
    {
        if (call is Task task)
        {
            await task;
            (task.GetType().GetProperty("Result")?.GetValue(task) as IDisposable)?.Dispose();
            return;
        }

        MethodInfo first = typeof(Caller).GetMethod(nameof(FirstAsync), BindingFlags.Static | BindingFlags.NonPublic)!;
        Type item = call!.GetType().GetInterfaces().Single(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)).GetGenericArguments()[0];
        await (Task)first.MakeGenericMethod(item).Invoke(null, [call])!;
    }

    private static async Task FirstAsync<T>(IAsyncEnumerable<T> items)
    {
        await using IAsyncEnumerator<T> enumerator = items.GetAsyncEnumerator();
        await enumerator.MoveNextAsync();
    }

    private object? Argument(OperationModel operation, ParameterInfo parameter)
    {
        OperationEntry entry = _entries[operation.Method + " " + operation.Path];
        if (operation.Parameters.FirstOrDefault(model => model.Name.TrimStart('@') == parameter.Name) is { } described)
        {
            return SchemaOf(entry, described) is { } schema
                ? Value(described.IsRequired || described.Place == ParameterLocation.Path ? _samples.Make(schema) : Shown(schema), parameter.ParameterType)
                : Value(JsonValue.Create("text"), parameter.ParameterType);
        }

        if (operation.Body is { } body && parameter.Name == body.Name.TrimStart('@'))
        {
            MediaTypeObject content = entry.Operation.RequestBody.Content[body.MediaType];
            return Value(content.Node[Keywords.Example].Json?.DeepClone() ?? _samples.Make(content.Schema.Pointer), parameter.ParameterType);
        }

        return parameter.HasDefaultValue ? parameter.DefaultValue is null && parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : parameter.DefaultValue : null;
    }

    /// <summary>An optional parameter is sent when the document shows a value for it.</summary>
    private JsonNode? Shown(JsonPointer schema)
        => specs.Find(schema) is JsonObject node && (node.ContainsKey("example") || node.ContainsKey("default") || node.ContainsKey("enum")) ? _samples.Make(schema) : null;

    private static JsonPointer? SchemaOf(OperationEntry entry, ParameterModel described)
    {
        foreach (ParameterObject parameter in entry.Operation.Parameters.Items.Concat(entry.PathItem.Parameters.Items))
        {
            if (parameter.Name == described.WireName
                && string.Equals(parameter.In, described.Place.ToString(), StringComparison.OrdinalIgnoreCase)
                && parameter.Schema.Exists)
            {
                return parameter.Schema.Pointer;
            }
        }

        return null;
    }

    private static object? Value(JsonNode? sample, Type type)
    {
        if (sample is null)
        {
            return null;
        }

        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare switch
        {
            _ when bare == typeof(string) => sample is JsonValue text && text.TryGetValue(out string? plain) ? plain : sample.ToJsonString(),
            _ when bare == typeof(ReadOnlyMemory<byte>) => new ReadOnlyMemory<byte>([1, 2, 3]),
            _ when bare == typeof(FileContent) => new FileContent(new ReadOnlyMemory<byte>([1, 2, 3]), "file.bin"),
            _ when typeof(IEnumerable<FileContent>).IsAssignableFrom(bare) => new FileContent[] { new(new ReadOnlyMemory<byte>([1, 2, 3]), "file.bin") },
            _ when sample is JsonObject parts && typeof(IMultipartModel).IsAssignableFrom(bare) => Parts(parts, bare),
            _ => sample.Deserialize(bare),
        };
    }

    /// <summary>A body with files is no JSON: its members are set one by one.</summary>
    private static object Parts(JsonObject sample, Type type)
    {
        object body = Activator.CreateInstance(type)!;
        foreach ((string name, JsonNode? value) in sample)
        {
            string plain = new([.. name.Where(char.IsLetterOrDigit)]);
            PropertyInfo property = type.GetProperties().Single(candidate => string.Equals(candidate.Name, plain, StringComparison.OrdinalIgnoreCase));
            property.SetValue(body, Value(value, property.PropertyType));
        }

        return body;
    }
}
