using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>The functions of a job whose id the client chooses: one puts it into the request, one notes what was asked for.</summary>
internal static class JobSubmissionWriter
{
    public static string Render(JobModel job, HomeModel home)
    {
        if (job.Submission is not { } submission)
        {
            return "";
        }

        string type = TypeWriter.Of(submission.Request);
        string made = ConversionWriter.NewId(submission.Id.Type);
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
            private static {{type}} {{job.Completion}}({{type}} body)
            {
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(body);
                {{copy}}
            }

            private static {{RuntimeNames.JobHandle}} {{job.HandleFactory}}({{type}} request)
                => new({{Id(submission.Id)}}{{(submission.Count is { } count ? ", " + Count(count) : ", 1")}});
            """);
    }

    private static string Id(JobFieldModel id)
        => ConversionWriter.ToText(id.Type, "request." + id.Name, !id.IsRequired) + (id.IsRequired ? "" : " ?? \"\"");

    private static string Count(JobFieldModel count)
        => ConversionWriter.ToInt32(count.Type, count.IsRequired ? "request." + count.Name : $"request.{count.Name} ?? {count.Default}");

    private static string Chosen(JobChoiceModel choice, HomeModel home) => choice.Field.Type switch
    {
        { Kind: TypeKind.Enum } => $"{NameMark.Declared(home.Namespace, choice.Field.Type.Name)}.{choice.Value}",
        { Scalar.JsonType: JsonType.String } => CSharpEscaper.Literal(choice.Value),
        _ => choice.Value,
    };
}
