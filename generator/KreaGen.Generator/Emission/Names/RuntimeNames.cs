using System.Reflection;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model.Names;

namespace KreaGen.Generator.Emission.Names;

/// <summary>
/// The names of the runtime and of .NET that generated code uses, marked: the file that they end in decides how they are written. Each stands in
/// <see cref="LibraryTypes"/>.
/// </summary>
internal static class RuntimeNames
{
    public const string ApiClient = NameMark.Start + "ApiClient" + NameMark.End;
    public const string ApiClientFacts = NameMark.Start + "IApiClient" + NameMark.End;
    public const string ApiClientOptions = NameMark.Start + "ApiClientOptions" + NameMark.End;
    public const string ApiOperation = NameMark.Start + "ApiOperation" + NameMark.End;
    public const string ApiRequest = NameMark.Start + "ApiRequest" + NameMark.End;
    public const string ApiResponse = NameMark.Start + "ApiResponse" + NameMark.End;
    public const string ApiException = NameMark.Start + "ApiException" + NameMark.End;
    public const string ResponseReader = NameMark.Start + "ResponseReader" + NameMark.End;
    public const string NoContent = NameMark.Start + "NoContent" + NameMark.End;
    public const string RequestBody = NameMark.Start + "RequestBody" + NameMark.End;
    public const string ServerUrl = NameMark.Start + "ServerUrl" + NameMark.End;
    public const string FileContent = NameMark.Start + "FileContent" + NameMark.End;
    public const string FormField = NameMark.Start + "FormField" + NameMark.End;
    public const string MultipartModel = NameMark.Start + "IMultipartModel" + NameMark.End;
    public const string MultipartParts = NameMark.Start + "MultipartParts" + NameMark.End;
    public const string HeaderValues = NameMark.Start + "HeaderValues" + NameMark.End;
    public const string ResponseStream = NameMark.Start + "ResponseStream" + NameMark.End;
    public const string ServerSentEvent = NameMark.Start + "ServerSentEvent" + NameMark.End;
    public const string RequestUri = NameMark.Start + "RequestUri" + NameMark.End;
    public const string StatusRange = NameMark.Start + "StatusRange" + NameMark.End;
    public const string ParameterText = NameMark.Start + "ParameterText" + NameMark.End;

    public const string ErrorReader = NameMark.Start + "ErrorReader" + NameMark.End;

    public const string Credential = NameMark.Start + "Credential" + NameMark.End;
    public const string CredentialSet = NameMark.Start + "CredentialSet" + NameMark.End;
    public const string SecurityScheme = NameMark.Start + "SecurityScheme" + NameMark.End;
    public const string ApiKeyLocation = NameMark.Start + "ApiKeyLocation" + NameMark.End;

    public const string JsonModel = NameMark.Start + "IJsonModel" + NameMark.End;
    public const string JsonModelConverter = NameMark.Start + "JsonModelConverter" + NameMark.End;
    public const string JsonExtensionData = NameMark.Start + "JsonExtensionData" + NameMark.End;
    public const string JsonReading = NameMark.Start + "JsonReading" + NameMark.End;

    public const string UnionCase = NameMark.Start + "UnionCase" + NameMark.End;
    public const string UnionChoice = NameMark.Start + "UnionChoice" + NameMark.End;

    public const string JsonPrinting = NameMark.Start + "JsonPrinting" + NameMark.End;
    public const string JsonRawValues = NameMark.Start + "JsonRawValues" + NameMark.End;
    public const string JsonConstant = NameMark.Start + "JsonConstant" + NameMark.End;
    public const string JsonScalar = NameMark.Start + "JsonScalar" + NameMark.End;
    public const string OpenEnum = NameMark.Start + "IOpenEnum" + NameMark.End;
    public const string KnownValues = NameMark.Start + "KnownValues" + NameMark.End;
    public const string Validatable = NameMark.Start + "IValidatable" + NameMark.End;
    public const string Validation = NameMark.Start + "Validation" + NameMark.End;
    public const string Optional = NameMark.Start + "Optional" + NameMark.End;
    public const string Deprecated = NameMark.Start + "Deprecated" + NameMark.End;
    public const string ValueConstraints = NameMark.Start + AttributeContract.ValueConstraints + NameMark.End;
    public const string ItemConstraints = NameMark.Start + AttributeContract.ItemConstraints + NameMark.End;
    public const string RequiresOneOf = NameMark.Start + AttributeContract.RequiresOneOf + NameMark.End;
    public const string RequiresWith = NameMark.Start + AttributeContract.RequiresWith + NameMark.End;
    public const string Excludes = NameMark.Start + AttributeContract.Excludes + NameMark.End;
    public const string SpecLocation = NameMark.Start + AttributeContract.SpecLocation + NameMark.End;

    public const string ApiClientGroup = NameMark.Start + "ApiClientGroup" + NameMark.End;
    public const string ApiPipeline = NameMark.Start + "ApiPipeline" + NameMark.End;
    public const string PageReader = NameMark.Start + "PageReader" + NameMark.End;
    public const string EventCase = NameMark.Start + "EventCase" + NameMark.End;
    public const string ResponseStreaming = NameMark.Start + "ResponseStreaming" + NameMark.End;
    public const string JobStarter = NameMark.Start + "JobStarter" + NameMark.End;
    public const string PageDefinition = NameMark.Start + "PageDefinition" + NameMark.End;
    public const string AsyncEnumerable = NameMark.Start + "IAsyncEnumerable" + NameMark.End;

    public const string Job = NameMark.Start + "Job" + NameMark.End;
    public const string Submission = "[" + NameMark.Start + "Submission" + NameMark.End + "]";
    public const string JobItem = NameMark.Start + "JobItem" + NameMark.End;
    public const string JobHandle = NameMark.Start + "JobHandle" + NameMark.End;
    public const string JobDefinition = NameMark.Start + "JobDefinition" + NameMark.End;

    public const string JsonConverterAttribute = NameMark.Start + "JsonConverter" + NameMark.End;
    public const string ParameterStyle = NameMark.Start + "ParameterStyle" + NameMark.End;
    public const string Reader = NameMark.Start + "JsonReader" + NameMark.End;
    public const string Writer = NameMark.Start + "JsonWriter" + NameMark.End;
    public const string JsonElement = NameMark.Start + "JsonElement" + NameMark.End;
    public const string ReadOnlySpan = NameMark.Start + "ReadOnlySpan" + NameMark.End + "<byte>";
    public const string ReadOnlyList = NameMark.Start + "IReadOnlyList" + NameMark.End;
    public const string ReadOnlyDictionary = NameMark.Start + "IReadOnlyDictionary" + NameMark.End;
    public const string Dictionary = NameMark.Start + "Dictionary" + NameMark.End;
    public const string Uri = NameMark.Start + "Uri" + NameMark.End;
    public const string UriKind = NameMark.Start + "UriKind" + NameMark.End;
    public const string Task = NameMark.Start + "Task" + NameMark.End;
    public const string CancellationToken = NameMark.Start + "CancellationToken" + NameMark.End;
    public const string TimeSpan = NameMark.Start + "TimeSpan" + NameMark.End;

    /// <summary>The attribute of every generated type, with the version of the package that made it.</summary>
    public static string GeneratedCode { get; } = $"[{NameMark.Start}GeneratedCode{NameMark.End}(\"KreaGen\", {CSharpEscaper.Literal(PackageVersion())})]";

    public const string Convert = NameMark.Start + "Convert" + NameMark.End;
    public const string CultureInfo = NameMark.Start + "CultureInfo" + NameMark.End;
    public const string Obsolete = NameMark.Start + "Obsolete" + NameMark.End;
    public const string ArgumentNullException = NameMark.Start + "ArgumentNullException" + NameMark.End;
    public const string InvalidResponseException = NameMark.Start + "InvalidResponseException" + NameMark.End;
    public const string Guid = NameMark.Start + "Guid" + NameMark.End;
    public const string NumberStyles = NameMark.Start + "NumberStyles" + NameMark.End;
    public const string SubmissionUnknownException = NameMark.Start + "SubmissionUnknownException" + NameMark.End;
    public const string JobFailedException = NameMark.Start + "JobFailedException" + NameMark.End;
    public const string JobTimeoutException = NameMark.Start + "JobTimeoutException" + NameMark.End;
    public const string IProgress = NameMark.Start + "IProgress" + NameMark.End;
    public const string ArgumentException = NameMark.Start + "ArgumentException" + NameMark.End;
    public const string Regex = NameMark.Start + "Regex" + NameMark.End;
    public const string RegexOptions = NameMark.Start + "RegexOptions" + NameMark.End;
    public const string BigInteger = NameMark.Start + "BigInteger" + NameMark.End;
    public const string HttpMethod = NameMark.Start + "HttpMethod" + NameMark.End;
    public const string StringBuilder = NameMark.Start + "StringBuilder" + NameMark.End;
    public const string ApiValidationException = NameMark.Start + "ApiValidationException" + NameMark.End;
    public const string ArgumentOutOfRangeException = NameMark.Start + "ArgumentOutOfRangeException" + NameMark.End;
    public const string UnionCases = NameMark.Start + "UnionCases" + NameMark.End;
    public const string JsonKind = NameMark.Start + "JsonKind" + NameMark.End;
    public const string HashSet = NameMark.Start + "HashSet" + NameMark.End;
    public const string JsonReadException = NameMark.Start + "JsonReadException" + NameMark.End;
    public const string ApiJson = NameMark.Start + "ApiJson" + NameMark.End;
    public const string Stream = NameMark.Start + "Stream" + NameMark.End;

    // What follows the plus sign is the commit, which would change every file with every build.
    private static string PackageVersion()
        => typeof(RuntimeNames).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>().InformationalVersion.Split('+')[0];
}
