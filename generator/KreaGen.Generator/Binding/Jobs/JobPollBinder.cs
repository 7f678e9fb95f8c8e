using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Jobs;

/// <summary>Finds the operation that reads a job's state, and where its request holds the id: in a parameter or in the body.</summary>
internal sealed class JobPollBinder(string clientName, IReadOnlyList<BoundOperation> operations, BoundTypes types, RequestMethods requests)
{
    /// <summary>The polled operation; null where it does not exist.</summary>
    public BoundOperation? Find(JobKeyword job)
    {
        if (job.Job.Poll.Text is not { } id)
        {
            job.Missing(job.Job.Poll);
            return null;
        }

        BoundOperation? poll = operations.FirstOrDefault(operation => operation.Id == id);
        if (poll is null)
        {
            job.PollUnknown(id);
        }

        return poll;
    }

    /// <summary>How it is asked; null where it needs more than the id.</summary>
    public JobPollModel? Bind(JobKeyword job, BoundOperation submit, BoundOperation poll)
    {
        JobPollModel? model = job.Job.Parameter.Text is ['/', ..] pointer ? InBody(poll, submit, pointer) : InParameter(poll, submit);
        if (model is null)
        {
            job.PollNeedsMore(poll.Id, submit.Id);
        }

        return model;
    }

    private JobPollModel? InParameter(BoundOperation poll, BoundOperation submit)
    {
        List<BoundParameter> required = poll.Parameters.Where(static parameter => parameter.IsRequired).ToList();
        return required is [var only] && !poll.IsBodyRequired
            ? Model(poll, submit, types.RefTo(only.Use) ?? TypeRef.String, poll.Parameters.Count - 1 + (poll.Body.Kind == ContentKind.None ? 0 : 1))
            : null;
    }

    private JobPollModel? InBody(BoundOperation poll, BoundOperation submit, string pointer)
    {
        var fields = new JobRequestFields(poll, types);
        if (fields.At(pointer) is not { } member || fields.Field(member) is not { } id || !fields.IsWholeWith(member)
            || poll.Parameters.Any(static parameter => parameter.IsRequired))
        {
            return null;
        }

        return Model(poll, submit, id.Type, poll.Parameters.Count) with
        {
            Body = types.RefTo(fields.Record!),
            Property = id.Name,
            IsListed = fields.IsListed
        };
    }

    private JobPollModel Model(BoundOperation poll, BoundOperation submit, TypeRef id, int others)
    {
        string home = poll.Group == submit.Group ? "" : (poll.Group is { } group ? CompanionNames.OfGroup(clientName, group) : clientName) + ".";
        return new(home + poll.Name, home + requests.Of(poll), id, others);
    }
}
