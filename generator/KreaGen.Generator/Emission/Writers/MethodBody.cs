using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>What a public method of an operation calls in the runtime, by what it does.</summary>
internal static class MethodBody
{
    private const int Column = 8;
    private const int NestedColumn = 12;
    private const string Token = "cancellationToken";

    public static string Render(MethodModel method, OperationModel operation) => method.Kind switch
    {
        MethodKind.Send => Call("_pipeline.SendAsync", [Request(operation), Token]),
        MethodKind.SendWithResponse => method.Headers is { } headers
            ? Call("_pipeline.SendWithHeadersAsync", [Request(operation), $"static values => new {headers}(values)", Token])
            : Call("_pipeline.SendWithResponseAsync", [Request(operation), Token]),
        MethodKind.Stream => Stream(operation, operation.Items!, isEvents: false),
        MethodKind.StreamEvents => Stream(operation, operation.Items!, isEvents: true),
        MethodKind.StartJob => Submit(operation, operation.Job!, "StartAsync", [Token]),
        MethodKind.RunJob => Submit(operation, operation.Job!, "RunAsync", ["progress", Token]),
        MethodKind.ResumeJob => Call(
            $"{RuntimeNames.JobStarter}.Resume", ["_pipeline", operation.Job!.FieldName, .. method.Parameters.Select(static parameter => parameter.Name)]),
        MethodKind.GetJobResults => Results(operation.Job!),
        MethodKind.WatchJobResults => Watch(operation, operation.Job!),
        MethodKind.Enumerate => "    " + PageCallWriter.Render(operation, operation.Pages!),
        _ => throw new InvalidOperationException($"Nothing is called by {method.Kind}."),
    };

    private static string Call(string function, IReadOnlyList<string> arguments) => "    " + Wrapping.Parentheses("=> " + function, arguments, ";", Column);

    private static string Request(OperationModel operation) => OperationSignature.Of(operation).RequestCall(operation, NestedColumn);

    private static string Stream(OperationModel operation, ItemsModel items, bool isEvents)
    {
        bool isText = items is { Kind: ContentKind.Events, Type: null };
        string function = (items.Kind, isText) switch
        {
            (ContentKind.Events, true) => isEvents ? "TextEventsAsync" : "EventTextAsync",
            (ContentKind.Events, false) => isEvents ? "EventsAsync" : "EventDataAsync",
            (ContentKind.JsonSequence, _) => "JsonSequenceAsync",
            _ => "JsonLinesAsync",
        };
        if (!items.Events.IsEmpty)
        {
            return Call($"{RuntimeNames.ResponseStreaming}.{function}",
                ["_pipeline", Request(operation), operation.EventsFieldName, EventCaseWriter.Other(items), Token]);
        }

        string reader = items.Type is { } read ? JsonStatementWriter.ItemReader(read) : RuntimeNames.JsonReading + ".ReadJsonElement";
        return Call($"{RuntimeNames.ResponseStreaming}.{function}", ["_pipeline", Request(operation), .. isText ? (string[])[] : [reader], Token]);
    }

    private static string Submit(OperationModel operation, JobModel job, string function, IReadOnlyList<string> last)
    {
        if (job.Submission is not { } submission)
        {
            return Call($"{RuntimeNames.JobStarter}.{function}", ["_pipeline", job.FieldName, Request(operation), .. last]);
        }

        string body = operation.Body!.Name;
        string sent = submission.IsListed ? "[request]" : "request";
        IReadOnlyList<string> arguments = [.. OperationSignature.Of(operation).Arguments.Select(argument => argument == body ? sent : argument)];
        string request = Wrapping.Parentheses(operation.RequestMethod, arguments, "", NestedColumn);
        IReadOnlyList<string> passed = ["_pipeline", job.FieldName, request, $"{job.HandleFactory}(request)", .. last];
        return Template.Render(
            $$"""
            {
                {{TypeWriter.Of(submission.Request)}} request = {{job.Completion}}({{body}});
                {{Wrapping.Parentheses($"return {RuntimeNames.JobStarter}.{function}", passed, ";", Column)}}
            }
            """).TrimEnd('\n');
    }

    private static string Results(JobModel job)
    {
        AccessorModel place = job.Items?.Place ?? job.Results!;
        string value = AccessorWriter.Value("state", place);
        string results = job.Items is not null ? $"{job.FieldName}.PickResults({value}, {job.ItemReader})"
            : value + (AccessorWriter.MayBeNull(place) ? " ?? []" : "");
        return Template.Render(
            $$"""
            {
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(state);
                {{DeprecationWriter.Quiet(place.IsObsolete, $"return {results};")}}
            }
            """).TrimEnd('\n');
    }

    private static string Watch(OperationModel operation, JobModel job) => Template.Render(
        $$"""
        {
            {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(job);
            return job.WatchResultsAsync({{operation.Find(MethodKind.GetJobResults)!.Name}}, static result => {{job.ItemReader}}(result).Result, {{Token}});
        }
        """).TrimEnd('\n');
}
