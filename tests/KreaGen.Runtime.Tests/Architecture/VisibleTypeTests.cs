using System.ComponentModel;
using System.Reflection;

namespace KreaGen.Architecture;

/// <summary>What completion offers to a person. All else of the public surface is called by generated code alone, and hidden.</summary>
public sealed class VisibleTypeTests
{
    private static readonly string[] Visible =
    [
        .. "ApiClient ApiClientOptions ApiRequest`1 ApiResponse`1 ApiResponse`2 FileContent HeaderValues NoContent ResponseStream RetryOptions ServerUrl".Split(' '),
        .. "Credential CredentialSet ApiKeyLocation OAuth2ClientAuthentication OAuth2ClientCredentialsOptions SchemeSecrets TokenRequest".Split(' '),
        .. "ApiException ApiException`1 ApiConnectionException ApiValidationException InvalidResponseException ApiProblem Violation".Split(' '),
        .. "Job`1 JobOptions JobFailedException JobFailedException`1 JobTimeoutException JobWaitCanceledException".Split(' '),
        .. "SubmissionCanceledException SubmissionUnknownException".Split(' '),
        .. "DownloadOptions DownloadedFile FileSource ApiClientDownloads DownloadException LinkExpiredException".Split(' '),
        .. "JobBatch BatchDefinition`2 BatchItem`1 BatchOptions`2 BatchOutcome`2 BatchProgress`2 ResubmitPolicy BatchResult BatchTotals BatchJournalException".Split(' '),
        .. "ApiJson JsonExtensionData JsonReadException IJsonModel IJsonModel`1 JsonScalar Optional`1 TimeOfDay IOpenEnum IOpenEnum`1 IOpenEnum`2".Split(' '),
        .. "ServerSentEvent`1 ApiObserver KreaGenTelemetry PublicHostRule".Split(' '),
    ];

    [Fact]
    public void Completion_offers_what_a_person_needs_and_nothing_else()
        => Assert.Equal(Visible.Order(StringComparer.Ordinal), PublicTypes().Where(static type => !IsHidden(type)).Select(static type => type.Name).Order(StringComparer.Ordinal));

    /// <summary>Attributes stand beside what they speak of: nobody calls them.</summary>
    [Fact]
    public void What_is_hidden_stands_in_a_namespace_of_its_own()
        => Assert.Equal(
            PublicTypes().Where(static type => IsHidden(type) && !type.IsSubclassOf(typeof(Attribute))),
            PublicTypes().Where(static type => type.Namespace == "KreaGen.Generated"));

    private static IEnumerable<Type> PublicTypes() => typeof(Json.ApiJson).Assembly.GetExportedTypes().Where(static type => !type.IsNested);

    private static bool IsHidden(Type type) => type.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never;
}
