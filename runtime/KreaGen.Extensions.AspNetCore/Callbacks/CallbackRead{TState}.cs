using KreaGen.Jobs;

namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>What was read with the key after a callback.</summary>
internal sealed record CallbackRead<TState>(CallbackName Name, Job<TState> Job, TState State, IServiceProvider Services);
