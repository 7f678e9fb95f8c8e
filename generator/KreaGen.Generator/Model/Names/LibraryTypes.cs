using KreaGen.Generator.Constraints;

namespace KreaGen.Generator.Model.Names;

/// <summary>
/// The types of the runtime and of .NET that generated code names, with their namespaces: attributes without their suffix, generic types
/// without their parameters. A type that moves to another namespace is one row here.
/// </summary>
internal static class LibraryTypes
{
    private static readonly Dictionary<string, string> Namespaces = WithTables(new(StringComparer.Ordinal)
    {
        ["ApiKeyLocation"] = "KreaGen.Credentials",
        ["Credential"] = "KreaGen.Credentials",
        ["CredentialSet"] = "KreaGen.Credentials",
        ["SecurityScheme"] = "KreaGen.Generated",
        ["ApiException"] = "KreaGen.Errors",
        ["ApiValidationException"] = "KreaGen.Errors",
        ["ErrorReader"] = "KreaGen.Generated",
        ["JobFailedException"] = "KreaGen.Errors",
        ["JobTimeoutException"] = "KreaGen.Errors",
        ["InvalidResponseException"] = "KreaGen.Errors",
        ["SubmissionUnknownException"] = "KreaGen.Errors",
        ["ApiPipeline"] = "KreaGen.Generated",
        ["ResponseReader"] = "KreaGen.Generated",
        ["ApiClient"] = "KreaGen.Http",
        ["ApiClientGroup"] = "KreaGen.Generated",
        ["ApiClientOptions"] = "KreaGen.Http",
        ["ApiOperation"] = "KreaGen.Generated",
        ["ApiRequest"] = "KreaGen.Http",
        ["ApiResponse"] = "KreaGen.Http",
        ["FileContent"] = "KreaGen.Http",
        ["FormField"] = "KreaGen.Generated",
        ["HeaderValues"] = "KreaGen.Http",
        ["IApiClient"] = "KreaGen.Generated",
        ["IMultipartModel"] = "KreaGen.Generated",
        ["MultipartParts"] = "KreaGen.Generated",
        ["NoContent"] = "KreaGen.Http",
        ["ParameterStyle"] = "KreaGen.Generated",
        ["RequestBody"] = "KreaGen.Generated",
        ["RequestUri"] = "KreaGen.Generated",
        ["ResponseStream"] = "KreaGen.Http",
        ["ServerUrl"] = "KreaGen.Http",
        ["StatusRange"] = "KreaGen.Generated",
        ["JobStarter"] = "KreaGen.Generated",
        ["Job"] = "KreaGen.Jobs",
        ["JobDefinition"] = "KreaGen.Generated",
        ["JobItem"] = "KreaGen.Generated",
        ["JobHandle"] = "KreaGen.Generated",
        ["Submission"] = "KreaGen.Jobs",
        ["ApiJson"] = "KreaGen.Json",
        ["IJsonModel"] = "KreaGen.Json",
        ["JsonKind"] = "KreaGen.Generated",
        ["JsonExtensionData"] = "KreaGen.Json",
        ["JsonModelConverter"] = "KreaGen.Generated",
        ["JsonPrinting"] = "KreaGen.Generated",
        ["JsonReadException"] = "KreaGen.Json",
        ["JsonReader"] = "KreaGen.Generated",
        ["JsonReading"] = "KreaGen.Generated",
        ["JsonRawValues"] = "KreaGen.Generated",
        ["JsonWriter"] = "KreaGen.Generated",
        ["UnionCase"] = "KreaGen.Generated",
        ["UnionCases"] = "KreaGen.Generated",
        ["UnionChoice"] = "KreaGen.Generated",
        ["PageReader"] = "KreaGen.Generated",
        ["PageDefinition"] = "KreaGen.Generated",
        ["EventCase"] = "KreaGen.Generated",
        ["ResponseStreaming"] = "KreaGen.Generated",
        ["ServerSentEvent"] = "KreaGen.Streaming",
        ["Deprecated"] = "KreaGen.Values",
        ["Excludes"] = "KreaGen.Values",
        ["IOpenEnum"] = "KreaGen.Values",
        ["IValidatable"] = "KreaGen.Generated",
        ["ItemConstraints"] = "KreaGen.Values",
        ["JsonConstant"] = "KreaGen.Generated",
        ["JsonScalar"] = "KreaGen.Values",
        ["KnownValues"] = "KreaGen.Generated",
        ["Optional"] = "KreaGen.Values",
        ["ParameterText"] = "KreaGen.Generated",
        ["RequiresOneOf"] = "KreaGen.Values",
        ["RequiresWith"] = "KreaGen.Values",
        ["SpecLocation"] = "KreaGen.Values",
        ["Validation"] = "KreaGen.Generated",
        ["ValueConstraints"] = "KreaGen.Values",
        ["ArgumentException"] = "System",
        ["ArgumentNullException"] = "System",
        ["ArgumentOutOfRangeException"] = "System",
        ["Convert"] = "System",
        ["Guid"] = "System",
        ["IProgress"] = "System",
        ["Obsolete"] = "System",
        ["ReadOnlySpan"] = "System",
        ["TimeSpan"] = "System",
        ["Uri"] = "System",
        ["UriKind"] = "System",
        ["GeneratedCode"] = "System.CodeDom.Compiler",
        ["Dictionary"] = "System.Collections.Generic",
        ["HashSet"] = "System.Collections.Generic",
        ["IAsyncEnumerable"] = "System.Collections.Generic",
        ["IReadOnlyDictionary"] = "System.Collections.Generic",
        ["IReadOnlyList"] = "System.Collections.Generic",
        ["CultureInfo"] = "System.Globalization",
        ["NumberStyles"] = "System.Globalization",
        ["Stream"] = "System.IO",
        ["HttpMethod"] = "System.Net.Http",
        ["BigInteger"] = "System.Numerics",
        ["StringBuilder"] = "System.Text",
        ["JsonElement"] = "System.Text.Json",
        ["JsonConverter"] = "System.Text.Json.Serialization",
        ["Regex"] = "System.Text.RegularExpressions",
        ["RegexOptions"] = "System.Text.RegularExpressions",
        ["CancellationToken"] = "System.Threading",
        ["Task"] = "System.Threading.Tasks",
    });

    /// <summary>The namespaces whose extension methods generated code calls: nothing in a file's text tells that it needs them.</summary>
    public static IReadOnlyList<string> ExtensionNamespaces { get; } = ["KreaGen.Generated", "System"];

    /// <summary>The names of all of them.</summary>
    public static IReadOnlyCollection<string> Names => Namespaces.Keys;

    /// <summary>The namespace of a type.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such type.</exception>
    public static string NamespaceOf(string name) => Namespaces[name];

    /// <summary>The type that cannot be called by its short name where something of the given name is in sight; null for none.</summary>
    public static string? ShadowedBy(string name)
    {
        const string suffix = "Attribute";
        string bare = name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;
        return Namespaces.ContainsKey(name) ? name : Namespaces.ContainsKey(bare) ? bare : null;
    }

    /// <summary>The rows of the other tables name their types themselves.</summary>
    private static Dictionary<string, string> WithTables(Dictionary<string, string> rows)
    {
        foreach (string type in ScalarType.All.Select(static scalar => scalar.Type.Split('<')[0])
            .Concat(ConstraintKind.All.Select(static kind => kind.Attribute?.Type ?? ""))
            .Where(static type => type.IndexOf('.') >= 0))
        {
            int dot = type.LastIndexOf('.');
            rows[type.Substring(dot + 1)] = type.Substring(0, dot);
        }

        return rows;
    }
}
