using Krea.EvoLink;
using Microsoft.Extensions.AI;

namespace KreaGen.Extensions.AI.EvoLink;

/// <summary>What became of one image of a call.</summary>
/// <param name="Contents">The image; none when it was not made.</param>
/// <param name="State">The last state of its job, if one was read.</param>
/// <param name="Failure">Why it was not made.</param>
internal sealed record ImageOutcome(IReadOnlyList<AIContent> Contents, TaskDetailResponse? State, Exception? Failure);
