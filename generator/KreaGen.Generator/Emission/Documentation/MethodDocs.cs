using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Documentation;

/// <summary>The documentation of a public method: what the model says, and what is always true of its kind.</summary>
internal static class MethodDocs
{
    private const string AnyFailure = "The service refused the request, failed or could not be reached; the derived type tells which";
    private const string Timeout = "The job did not finish in time; it can be resumed by its id.";

    public static string Render(MethodModel method, OperationModel operation)
    {
        string first = operation.Methods[0].Name;
        return method.Kind switch
        {
            MethodKind.SendWithResponse => Like(first, "with the answer's status and headers"),
            MethodKind.StreamEvents => Like(first, "with the type and the id of each event"),
            _ => Template.Lines(
            [
                Summary(method, operation, first),
                .. method.Parameters.Select(static parameter => XmlDoc.Param(parameter.Name.TrimStart('@'), parameter.Docs)),
                XmlDoc.Returns(method.ResultDocs),
                .. Exceptions(method, operation),
            ]),
        };
    }

    private static string Like(string first, string difference) => Template.Lines(
    [
        $"/// <summary>Like <see cref=\"{first}\"/>, {difference}.</summary>",
        $"/// <inheritdoc cref=\"{first}\"/>",
    ]);

    private static string Summary(MethodModel method, OperationModel operation, string first) => method.Kind switch
    {
        MethodKind.StartJob when operation.Job is { Submission: null } => Template.Render(
            $$"""
            /// <summary>
            /// Submits the job and returns when the service has accepted it. Like <see cref="{{first}}"/>, it sends at most once:
            /// if the outcome is unknown, it throws an exception instead of retrying.
            /// </summary>
            """),
        MethodKind.StartJob => Template.Render(
            $$"""
            /// <summary>
            /// Submits the job and returns when the service has accepted it. If the response is lost, the job is looked up by its id;
            /// it is submitted again only if the service reports that it does not know the id.
            /// </summary>
            """),
        MethodKind.RunJob => "/// <summary>Submits the job, waits until it is finished and returns its final state.</summary>",
        MethodKind.ResumeJob
            => "/// <summary>Resumes a job that was submitted earlier, for example by another process. This call sends nothing and costs nothing.</summary>",
        MethodKind.GetJobResults when operation.Job is { Items: not null }
            => "/// <summary>Gets the results in the state of a job, without failed or pending ones.</summary>",
        MethodKind.GetJobResults => "/// <summary>Gets the results in the state of a job.</summary>",
        MethodKind.WatchJobResults => "/// <summary>Returns each result of a job once, as soon as it is available, until the job ends.</summary>",
        MethodKind.Enumerate => Template.Render(
            $$"""
            /// <summary>
            /// Enumerates the items of all pages. Each page is requested when its first item is needed, by <see cref="{{first}}"/>
            /// with the same arguments; a position in the arguments is that of the first page.
            /// </summary>
            """),
        _ when operation.Overload is { } form => Template.Render(
            $$"""
            /// <summary>Like <see cref="{{form.Method}}"/>, with {{(form.IsSent ? "a body" : "an answer")}} of {{MediaType(form)}}.</summary>
            """),
        _ => XmlDoc.Member(method.Docs, $"Sends {XmlDoc.Code(operation.Method + " " + operation.Path)}."),
    };

    private static IEnumerable<string> Exceptions(MethodModel method, OperationModel operation) => method.Kind switch
    {
        MethodKind.StartJob =>
        [
            Exception(RuntimeNames.SubmissionUnknownException,
                "The outcome is unknown: the request may have arrived and may be charged, but no valid response was received."),
            operation.Job is { Items: not null }
                ? Exception(RuntimeNames.JobFailedException, "The service took the request and refused the job in it; nothing was started.") : "",
            Exception(RuntimeNames.ApiException, "The service refused the request or could not be reached; no job was started."),
        ],
        MethodKind.RunJob =>
        [
            Exception(RuntimeNames.JobFailedException, "The job failed; the exception tells whether submitting it again may succeed."),
            Exception(RuntimeNames.JobTimeoutException, Timeout),
            Exception(RuntimeNames.ApiException, AnyFailure + "."),
        ],
        MethodKind.ResumeJob =>
        [
            Exception(RuntimeNames.ArgumentException, "<paramref name=\"id\"/> is empty or not a valid id"
                + (method.Parameters.Count > 1 ? ", or <paramref name=\"count\"/> is less than 1." : ".")),
        ],
        MethodKind.GetJobResults => [],
        MethodKind.WatchJobResults =>
        [
            Exception(RuntimeNames.JobFailedException, "The job ended without all of its results. The exception is thrown after the last result."),
            Exception(RuntimeNames.JobTimeoutException, Timeout),
        ],
        MethodKind.Enumerate =>
        [
            Exception(RuntimeNames.ApiException, "The service refused the request, failed or could not be reached, or the next page is on another server."),
        ],
        _ => [Exception(RuntimeNames.ApiException, $"{AnyFailure}{ErrorHeaders(operation)}.")],
    };

    private static string MediaType(OverloadModel form) => $"<c>{CSharpEscaper.XmlText(form.MediaType)}</c>";

    private static string Exception(string type, string when) => $"/// <exception cref=\"{type}\">{when}</exception>";

    private static string ErrorHeaders(OperationModel operation)
        => operation.ErrorHeaders is { } headers ? $", and <see cref=\"{headers}.Of\"/> reads the headers of the answer" : "";
}
