using System.Security.Cryptography;
using KreaGen.Samples.Sandbox.Billing;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Pictures;

namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>The tasks that were taken, who asked for them twice, and which of them are billed.</summary>
internal sealed class TaskStore(SandboxOptions options, CreditAccount account)
{
    private const int SeedLimit = 1048576;
    private readonly Lock _gate = new();
    private readonly List<SandboxTask> _tasks = [];
    private readonly Dictionary<string, SandboxTask> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string BodyHash, SandboxTask Task)> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _billed = new(StringComparer.Ordinal);

    public IReadOnlyList<SandboxTask> Tasks
    {
        get
        {
            lock (_gate)
            {
                return [.. _tasks];
            }
        }
    }

    public SandboxTask? Find(string id)
    {
        lock (_gate)
        {
            return _byId.GetValueOrDefault(id);
        }
    }

    public Painting? FindPainting(string name)
        => Find(name) is { } task ? new(task.Id, task.Prompt, task.Seed, task.Width, task.Height, task.Script.Picture) : null;

    public (SubmitOutcome Outcome, SandboxTask? Task) Take(Submission submission)
    {
        lock (_gate)
        {
            if (submission.IdempotencyKey is { } key && _byKey.TryGetValue(key, out (string BodyHash, SandboxTask Task) seen))
            {
                return seen.BodyHash == submission.BodyHash ? (SubmitOutcome.Replayed, seen.Task) : (SubmitOutcome.Conflict, null);
            }

            SandboxTask task = Make(submission);
            if (!account.TryReserve(task.Price))
            {
                return (SubmitOutcome.NoCredits, null);
            }

            _tasks.Add(task);
            _byId.Add(task.Id, task);
            if (submission.IdempotencyKey is { } newKey)
            {
                _byKey.Add(newKey, (submission.BodyHash, task));
            }

            return (SubmitOutcome.Taken, task);
        }
    }

    /// <summary>The state of a task now. The first reader of its end also bills it, so credits and state never disagree.</summary>
    public TaskState Read(SandboxTask task)
    {
        TaskState state = TaskState.Of(task, options.TimeProvider.GetUtcNow());
        if (!state.Ended)
        {
            return state;
        }

        lock (_gate)
        {
            if (!_billed.Add(task.Id))
            {
                return state;
            }

            if (state.Completed)
            {
                account.Use(task.Price);
            }
            else
            {
                account.GiveBack(task.Price);
            }
        }

        return state;
    }

    private SandboxTask Make(Submission submission)
    {
        DateTimeOffset now = options.TimeProvider.GetUtcNow();
        GenerationRequest request = submission.Request;
        TaskScript script = submission.Script ?? new TaskScript();
        PixelSize pixels = PixelSize.Find(request.Size, request.Quality)
            ?? throw new InvalidOperationException("The reader let an unknown size through.");
        string suffix = RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", 8);
        return new SandboxTask
        {
            Id = FormattableString.Invariant($"task-unified-{now.ToUnixTimeSeconds()}-{suffix}"),
            CreatedAt = now,
            EndsAt = script.NeverEnds ? DateTimeOffset.MaxValue : now + (script.Duration ?? options.TaskDuration),
            Model = RequestReader.Model,
            Prompt = request.Prompt,
            Size = request.Size,
            Quality = request.Quality,
            Width = pixels.Width,
            Height = pixels.Height,
            Price = pixels.Price,
            Seed = request.Seed is > 0 and { } seed ? seed : RandomNumberGenerator.GetInt32(1, SeedLimit + 1),
            NsfwCheck = request.NsfwCheck,
            CallbackUrl = request.CallbackUrl,
            IdempotencyKey = submission.IdempotencyKey,
            RequestId = submission.RequestId,
            Script = script,
        };
    }
}
