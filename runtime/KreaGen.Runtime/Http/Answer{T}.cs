namespace KreaGen.Http;

/// <summary>One success answer that an operation's document describes; made by <see cref="Answer"/>.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public abstract class Answer<T>
{
    private protected Answer(StatusRange statuses) => Statuses = statuses;

    /// <summary>The statuses that carry this answer.</summary>
    public StatusRange Statuses { get; }

    /// <summary>What to ask for in <c>Accept</c>; <see langword="null"/> for nothing.</summary>
    internal abstract string? MediaType { get; }

    /// <summary>Reads the body.</summary>
    internal abstract T Read(AnswerBody body);
}
