using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Extensions;

namespace KreaGen.Generator.Binding.Jobs;

/// <summary>The job extension of one operation, and what is wrong with it.</summary>
internal sealed class JobKeyword(JobExtension job, List<Problem> problems)
{
    public JobExtension Job => job;

    public void Missing(ExtensionValue member) => problems.Add(Problem.Create(Descriptors.JobMemberMissing, job.Location, member.Name));

    public void PointsNowhere(ExtensionValue member, string pointer)
        => problems.Add(Problem.Create(Descriptors.JobPointerUnknown, member.Location, member.Name, pointer));

    public void CannotHold(ExtensionValue member, string pointer, string wanted)
        => problems.Add(Problem.Create(Descriptors.JobRequestUnfit, member.Location, member.Name, pointer, wanted));

    public void PollUnknown(string id) => problems.Add(Problem.Create(Descriptors.JobPollUnknown, job.Poll.Location, id));

    public void PollNeedsMore(string poll, string submit) => problems.Add(Problem.Create(Descriptors.JobPollNeedsMore, job.Poll.Location, poll, submit));

    public void DurationMalformed(ExtensionValue member, string text)
        => problems.Add(Problem.Create(Descriptors.JobDurationMalformed, member.Location, member.Name, text));

    public void ReportUnknownMembers()
    {
        foreach (OpenApiMember member in job.UnknownMembers)
        {
            problems.Add(Problem.Create(Descriptors.JobMemberUnknown, member.Node.KeyLocation, member.Name, string.Join(", ", JobExtension.Members)));
        }
    }
}
