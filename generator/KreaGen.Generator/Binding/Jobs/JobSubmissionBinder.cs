using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Jobs;

/// <summary>Ties what a client decides before it submits a job to the members of the request.</summary>
internal sealed class JobSubmissionBinder(DeclarationBuilder declarations)
{
    /// <summary>How the job is submitted; null where the service chooses the id, or where something is wrong.</summary>
    public JobSubmissionModel? Bind(JobKeyword job, BoundOperation submit)
    {
        if (job.Text("requestId") is not { } pointer)
        {
            return null;
        }

        var fields = new JobRequestFields(submit, declarations);
        JobFieldModel? id = fields.At(pointer) is { } member ? fields.Field(member) : null;
        if (id is null || (id.Type.Scalar != ScalarType.String && id.Type.Scalar != ScalarType.Guid) || !submit.IsBodyRequired)
        {
            job.CannotHold("requestId", pointer, "a string or a UUID in a required body");
            return null;
        }

        return new(new(TypeKind.Record, fields.Record!.Name), fields.IsListed, id, Count(job, fields), Choices(job, fields).ToEquatableArray());
    }

    private static JobFieldModel? Count(JobKeyword job, JobRequestFields fields)
    {
        if (job.Text("count") is not { } pointer)
        {
            return null;
        }

        JobFieldModel? count = fields.At(pointer) is { } member ? fields.Field(member) : null;
        if (count is { Type.Scalar.IsWhole: true })
        {
            // What cannot be a number of results is one, like no default at all.
            bool isNumber = int.TryParse(count.Default, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0;
            return count with { Default = isNumber ? number.ToString(CultureInfo.InvariantCulture) : "1" };
        }

        job.CannotHold("count", pointer, "an integer");
        return null;
    }

    private IEnumerable<JobChoiceModel> Choices(JobKeyword job, JobRequestFields fields)
    {
        foreach (KeyValuePair<string, JsonNode?> chosen in job.Node.Member("request") as JsonObject ?? [])
        {
            JobFieldModel? field = fields.Member(chosen.Key) is { } member ? fields.Field(member) : null;
            string? value = field is null ? null : Value(fields.Member(chosen.Key)!.Use.Shape, chosen.Value);
            if (field is { IsRequired: false } && value is not null)
            {
                yield return new(field, value);
            }
            else
            {
                job.CannotHold("request", "/" + chosen.Key, "an optional one with the value " + (chosen.Value?.ToJsonString() ?? "null"));
            }
        }
    }

    private string? Value(Shape shape, JsonNode? value) => shape switch
    {
        { Kind: TypeKind.Enum } when shape.EnumOf == ScalarType.String && shape.Values.FindIndex(known => known.Text == value.Text()) is >= 0 and var index
            => declarations.MemberNames(shape)[index],
        { Scalar: { } text } when text == ScalarType.String => value.Text(),
        { Scalar.JsonType: JsonType.Boolean } => value.IsTrue() ? "true" : "false",
        _ => null,
    };
}
