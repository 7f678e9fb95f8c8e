namespace KreaGen.Generator.Emission;

/// <summary>The names of the runtime and of .NET that generated code uses, written so that no schema can shadow them.</summary>
internal static class RuntimeNames
{
    public const string JsonNamespace = "global::KreaGen.Json";

    public const string ApiClient = "global::KreaGen.Http.ApiClient";
    public const string ApiPipeline = "global::KreaGen.Http.ApiPipeline";
    public const string ApiClientFacts = "global::KreaGen.Http.IApiClient";
    public const string ApiClientOptions = "global::KreaGen.Http.ApiClientOptions";
    public const string ApiOperation = "global::KreaGen.Http.ApiOperation";
    public const string ApiRequest = "global::KreaGen.Http.ApiRequest";
    public const string ApiResponse = "global::KreaGen.Http.ApiResponse";
    public const string ApiException = "global::KreaGen.Errors.ApiException";
    public const string ApiValidationException = "global::KreaGen.Errors.ApiValidationException";
    public const string Answer = "global::KreaGen.Http.Answer";
    public const string NoContent = "global::KreaGen.Http.NoContent";
    public const string RequestBody = "global::KreaGen.Http.RequestBody";
    public const string ServerAddress = "global::KreaGen.Http.ServerAddress";
    public const string FileContent = "global::KreaGen.Http.FileContent";
    public const string FormField = "global::KreaGen.Http.FormField";
    public const string MultipartModel = "global::KreaGen.Http.IMultipartModel";
    public const string MultipartParts = "global::KreaGen.Http.MultipartParts";
    public const string HeaderValues = "global::KreaGen.Http.HeaderValues";
    public const string ResponseStream = "global::KreaGen.Http.ResponseStream";
    public const string ServerSentEvent = "global::KreaGen.Streaming.ServerSentEvent";
    public const string RequestUri = "global::KreaGen.Http.RequestUri";
    public const string StatusRange = "global::KreaGen.Http.StatusRange";
    public const string ParameterText = "global::KreaGen.Values.ParameterText";

    public const string ErrorAnswer = "global::KreaGen.Errors.ErrorAnswer";

    public const string Credential = "global::KreaGen.Credentials.Credential";
    public const string CredentialSet = "global::KreaGen.Credentials.CredentialSet";
    public const string SecurityScheme = "global::KreaGen.Credentials.SecurityScheme";
    public const string ApiKeyLocation = "global::KreaGen.Credentials.ApiKeyLocation";

    public const string JsonModel = "global::KreaGen.Json.IJsonModel";
    public const string JsonModelConverter = "global::KreaGen.Json.JsonModelConverter";
    public const string JsonMembers = "global::KreaGen.Json.JsonMembers";
    public const string JsonReading = "global::KreaGen.Json.JsonReading";

    public const string UnionCase = "global::KreaGen.Json.UnionCase";
    public const string UnionChoice = "global::KreaGen.Json.UnionChoice";

    public const string JsonPrinting = "global::KreaGen.Json.JsonPrinting";
    public const string JsonTexts = "global::KreaGen.Json.JsonTexts";
    public const string JsonScalar = "global::KreaGen.Values.JsonScalar";
    public const string TimeOfDay = "global::KreaGen.Json.TimeOfDay";
    public const string OpenEnum = "global::KreaGen.Values.IOpenEnum";
    public const string KnownValues = "global::KreaGen.Values.KnownValues";
    public const string Validatable = "global::KreaGen.Values.IValidatable";
    public const string Validation = "global::KreaGen.Values.Validation";
    public const string Optional = "global::KreaGen.Values.Optional";
    public const string UriRule = "global::KreaGen.Values.UriRule";
    public const string ItemCount = "global::KreaGen.Values.ItemCount";
    public const string UniqueItems = "global::KreaGen.Values.UniqueItems";
    public const string MultipleOf = "global::KreaGen.Values.MultipleOf";
    public const string Deprecated = "global::KreaGen.Values.Deprecated";
    public const string ValueLimits = "global::KreaGen.Values.ValueLimits";
    public const string ItemLimits = "global::KreaGen.Values.ItemLimits";
    public const string RequiresOneOf = "global::KreaGen.Values.RequiresOneOf";
    public const string RequiresWith = "global::KreaGen.Values.RequiresWith";
    public const string Excludes = "global::KreaGen.Values.Excludes";
    public const string SpecLocation = "global::KreaGen.Values.SpecLocation";

    public const string ApiClientGroup = "global::KreaGen.Http.ApiClientGroup";
    public const string PageReader = "global::KreaGen.Pages.PageReader";
    public const string AnswerStreaming = "global::KreaGen.Streaming.AnswerStreaming";
    public const string PageDefinition = "global::KreaGen.Pages.PageDefinition";
    public const string AsyncEnumerable = "global::System.Collections.Generic.IAsyncEnumerable";

    public const string Job = "global::KreaGen.Jobs.Job";
    public const string JobStarter = "global::KreaGen.Jobs.JobStarter";
    public const string Submission = "[global::KreaGen.Jobs.Submission]";
    public const string JobItem = "global::KreaGen.Jobs.JobItem";
    public const string JobTicket = "global::KreaGen.Jobs.JobTicket";
    public const string JobDefinition = "global::KreaGen.Jobs.JobDefinition";

    public const string JsonConverterAttribute = "global::System.Text.Json.Serialization.JsonConverter";
    public const string ParameterStyle = "global::KreaGen.Http.ParameterStyle";
    public const string Reader = "global::KreaGen.Json.JsonReader";
    public const string Writer = "global::KreaGen.Json.JsonWriter";
    public const string JsonElement = "global::System.Text.Json.JsonElement";
    public const string ReadOnlySpan = "global::System.ReadOnlySpan<byte>";
    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string ReadOnlyDictionary = "global::System.Collections.Generic.IReadOnlyDictionary";
    public const string Dictionary = "global::System.Collections.Generic.Dictionary";
    public const string Uri = "global::System.Uri";
    public const string UriKind = "global::System.UriKind";
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string TimeSpan = "global::System.TimeSpan";
    public const string Annotations = "global::System.ComponentModel.DataAnnotations";

    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"KreaGen\", \"1.0.0\")]";
}
