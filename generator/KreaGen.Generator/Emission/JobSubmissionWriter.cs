using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>How a job is submitted: its id is chosen here, where the document says so, and what it asks for is noted.</summary>
internal static class JobSubmissionWriter
{
    private const int Column = 4;

    /// <summary>What is documented of the parameters.</summary>
    public static IEnumerable<string> Parameters(OperationModel operation, JobModel job) => job.Submission is null
        ? MethodDocs.Parameters(operation)
        : MethodDocs.Parameters(operation with { Body = null })
            .Append($"/// <param name=\"{operation.Body!.Name}\">What to send. Where it has no {job.Submission.Id.Name}, a new one is chosen: it is the job's id.</param>");

    /// <summary>The body of a method that submits.</summary>
    public static string Body(OperationModel operation, JobModel job, string method, string field, IReadOnlyList<string> last)
    {
        OperationSignature signature = OperationSignature.Of(operation);
        if (job.Submission is not { } submission)
        {
            return "    " + Wrapping.Parentheses($"=> {RuntimeNames.JobStarter}.{method}", ["_pipeline", field, signature.RequestCall(operation, 12), .. last],
                ";", 2 * Column);
        }

        string sent = submission.IsListed ? "[request]" : "request";
        IReadOnlyList<string> arguments = signature.Arguments.Select(argument => argument == operation.Body!.Name ? sent : argument).ToList();
        string call = Wrapping.Parentheses(operation.RequestMethod, arguments, "", 12);
        return Template.Render(
            $$"""
            {
                {{TypeWriter.Of(submission.Request)}} request = Complete{{job.Name}}({{operation.Body!.Name}});
                {{Wrapping.Parentheses($"return {RuntimeNames.JobStarter}.{method}", ["_pipeline", field, call, $"{job.Name}Ticket(request)", .. last], ";", 2 * Column)}}
            }
            """).TrimEnd('\n');
    }

    public static string Render(JobModel job, HomeModel home)
    {
        if (job.Submission is not { } submission)
        {
            return "";
        }

        string type = TypeWriter.Of(submission.Request);
        string made = submission.Id.Type.Scalar == ScalarType.Guid ? $"{RuntimeNames.Guid}.NewGuid()" : $"{RuntimeNames.Guid}.NewGuid().ToString()";
        List<string> members =
        [
            .. submission.Id.IsRequired ? (string[])[] : [$"{submission.Id.Name} = body.{submission.Id.Name} ?? {made},"],
            .. submission.Choices.Select(choice => $"{choice.Field.Name} = body.{choice.Field.Name} ?? {Chosen(choice, home)},"),
        ];
        string copy = members.Count == 0
            ? "return body;"
            : Template.Render(
                $$"""
                return body with
                {
                    {{members}}
                };
                """).TrimEnd('\n');
        return Template.Render(
            $$"""
            // The id is in the request before it is sent, so that the job can be found whatever becomes of the answer.
            private static {{type}} Complete{{job.Name}}({{type}} body)
            {
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(body);
                {{copy}}
            }

            private static {{RuntimeNames.JobHandle}} {{job.Name}}Ticket({{type}} request)
                => new({{Id(submission.Id)}}{{(submission.Count is { } count ? ", " + Count(count) : ", 1")}});
            """);
    }

    private static string Id(JobFieldModel id) => (id.Type.Scalar == ScalarType.Guid, id.IsRequired) switch
    {
        (true, true) => $"request.{id.Name}.ToString()",
        (true, false) => $"request.{id.Name}.ToString() ?? \"\"",
        (_, true) => $"request.{id.Name}",
        _ => $"request.{id.Name} ?? \"\"",
    };

    private static string Count(JobFieldModel count)
    {
        string value = count.IsRequired ? $"request.{count.Name}" : $"request.{count.Name} ?? {count.Default}";
        return count.Type.Scalar == ScalarType.Int32 ? value : $"checked((int)({value}))";
    }

    private static string Chosen(JobChoiceModel choice, HomeModel home) => choice.Field.Type switch
    {
        { Kind: TypeKind.Enum } => $"{NameMark.Declared(home.Namespace, choice.Field.Type.Name)}.{choice.Value}",
        { Scalar.JsonType: JsonType.String } => CSharpEscaper.Literal(choice.Value),
        _ => choice.Value,
    };
}
