using System.Globalization;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Jobs;

/// <summary>Ties what a client decides before it submits a job to the members of the request.</summary>
internal sealed class JobSubmissionBinder(BoundTypes types)
{
    /// <summary>How the job is submitted; null where the service chooses the id, or where something is wrong.</summary>
    public JobSubmissionModel? Bind(JobKeyword job, BoundOperation submit)
    {
        if (job.Job.RequestId.Text is not { } pointer)
        {
            return null;
        }

        var fields = new JobRequestFields(submit, types);
        JobFieldModel? id = fields.At(pointer) is { } member ? fields.Field(member) : null;
        if (id is null || (id.Type.Scalar != ScalarType.String && id.Type.Scalar != ScalarType.Guid) || !submit.IsBodyRequired)
        {
            job.CannotHold(job.Job.RequestId, pointer, "a string or a UUID in a required body");
            return null;
        }

        return new(types.RefTo(fields.Record!), fields.IsListed, id, Count(job, fields), Choices(job, fields).ToEquatableArray());
    }

    private static JobFieldModel? Count(JobKeyword job, JobRequestFields fields)
    {
        if (job.Job.Count.Text is not { } pointer)
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

        job.CannotHold(job.Job.Count, pointer, "an integer");
        return null;
    }

    private IEnumerable<JobChoiceModel> Choices(JobKeyword job, JobRequestFields fields)
    {
        foreach (OpenApiMember chosen in job.Job.Request.Node.Members)
        {
            JobFieldModel? field = fields.Member(chosen.Name) is { } member ? fields.Field(member) : null;
            string? value = field is null ? null : Value(types[fields.Member(chosen.Name)!.Use], chosen.Node.Literal);
            if (field is { IsRequired: false } && value is not null)
            {
                yield return new(field, value);
            }
            else
            {
                job.CannotHold(job.Job.Request, "/" + chosen.Name, "an optional one with the value " + chosen.Node.Literal);
            }
        }
    }

    private string? Value(SchemaType type, JsonLiteral value) => type switch
    {
        _ when type.IndexOfText(value.Text) is { } index => types.MembersOf(type)[index],
        { Scalar: { } text } when text == ScalarType.String => value.Text,
        { Scalar.JsonType: JsonType.Boolean } => value.IsTrue ? "true" : "false",
        _ => null,
    };
}
