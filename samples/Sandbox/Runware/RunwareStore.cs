using System.Security.Cryptography;
using KreaGen.Samples.Sandbox.Billing;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Pictures;

namespace KreaGen.Samples.Sandbox.Runware;

/// <summary>The tasks that were taken. Thread-safe.</summary>
internal sealed class RunwareStore(SandboxOptions options, CreditAccount account)
{
    /// <summary>What one image costs, in US dollars.</summary>
    public const decimal Price = 0.0096m;

    private const int MaxSeed = 1 << 20;

    private readonly Lock _gate = new();
    private readonly List<RunwareTask> _tasks = [];
    private readonly HashSet<Guid> _billed = [];

    public IReadOnlyList<RunwareTask> Tasks
    {
        get
        {
            lock (_gate)
            {
                return [.. _tasks];
            }
        }
    }

    /// <summary>The task with an id, as far as it shows already: the last one where there are several.</summary>
    public RunwareTask? Find(Guid id)
    {
        RunwareTask? task;
        lock (_gate)
        {
            task = _tasks.FindLast(known => known.Id == id);
        }

        return task is not null && options.TimeProvider.GetUtcNow() >= task.CreatedAt + task.Script.HiddenFor ? task : null;
    }

    public Painting? FindPainting(string image)
    {
        if (!Guid.TryParse(image, out Guid id))
        {
            return null;
        }

        lock (_gate)
        {
            return _tasks.Find(task => task.Images.Any(known => known.Id == id)) is { } task
                ? new(image, task.Prompt, task.Images.First(known => known.Id == id).Seed, task.Width, task.Height, task.Script.Picture)
                : null;
        }
    }

    /// <returns>The task; nothing when the balance does not suffice.</returns>
    public RunwareTask? Take(RunwareOrder order, TaskScript? script)
    {
        lock (_gate)
        {
            if (!account.TryReserve(Price * order.Results))
            {
                return null;
            }

            RunwareTask task = Make(order, script ?? new TaskScript());
            _tasks.Add(task);
            return task;
        }
    }

    public bool IsReady(RunwareImage image)
    {
        if (options.TimeProvider.GetUtcNow() < image.ReadyAt)
        {
            return false;
        }

        lock (_gate)
        {
            if (_billed.Add(image.Id))
            {
                if (image.FailureCode is null)
                {
                    account.Use(Price);
                }
                else
                {
                    account.GiveBack(Price);
                }
            }
        }

        return true;
    }

    private RunwareTask Make(RunwareOrder order, TaskScript script)
    {
        DateTimeOffset now = options.TimeProvider.GetUtcNow();
        TimeSpan duration = script.Duration ?? options.TaskDuration;
        int seed = order.Seed ?? RandomNumberGenerator.GetInt32(1, MaxSeed);
        return new()
        {
            Id = order.Id,
            CreatedAt = now,
            Prompt = order.Prompt,
            Width = order.Width,
            Height = order.Height,
            OutputType = order.OutputType,
            IsSync = order.IsSync,
            Ttl = order.Ttl,
            IncludesCost = order.IncludesCost,
            ChecksContent = order.ChecksContent,
            ReferenceImages = order.ReferenceImages,
            WebhookUrl = order.WebhookUrl,
            Script = script,
            Images =
            [
                .. Enumerable.Range(0, order.Results).Select(index => new RunwareImage
                {
                    Id = Guid.NewGuid(),
                    ReadyAt = script.NeverEnds ? DateTimeOffset.MaxValue : now + (duration * (index + 1) / order.Results),
                    Seed = seed + index,
                    FailureCode = script.FailsLastOnly && index < order.Results - 1 ? null : script.FailureCode,
                }),
            ],
        };
    }
}
