using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>Status and progress of a task at one moment.</summary>
internal sealed record TaskState(string Status, int Progress, bool Ended, bool Completed)
{
    public static TaskState Of(SandboxTask task, DateTimeOffset now)
    {
        TaskScript script = task.Script;
        if (now >= task.EndsAt)
        {
            return script switch
            {
                { Cancelled: true } => new TaskState("cancelled", 0, Ended: true, Completed: false),
                { FailureCode: not null } => new TaskState("failed", 0, Ended: true, Completed: false),
                _ => new TaskState("completed", 100, Ended: true, Completed: true),
            };
        }

        double share = Share(task, now);
        bool pending = share < 0.1;
        int progress = pending ? 0 : Math.Clamp((int)(share * 100), 1, 99);
        return new TaskState(script.UnfinishedStatus ?? (pending ? "pending" : "processing"), progress, Ended: false, Completed: false);
    }

    private static double Share(SandboxTask task, DateTimeOffset now)
    {
        TimeSpan whole = task.EndsAt == DateTimeOffset.MaxValue ? TimeSpan.FromSeconds(3) : task.EndsAt - task.CreatedAt;
        return Math.Clamp((now - task.CreatedAt) / whole, 0, 1);
    }
}
