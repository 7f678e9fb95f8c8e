namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>What a provider's callbacks look like.</summary>
/// <param name="IdMember">The member of the body that names the job.</param>
/// <param name="ResultMember">The member that names one of its results; <see langword="null"/> where a callback is about the whole job.</param>
/// <param name="MaxBodyBytes">The longest body that is read.</param>
internal sealed record CallbackFormat(string IdMember, string? ResultMember, int MaxBodyBytes)
{
    /// <summary>A body with all that belongs to a job but no file.</summary>
    public const int Small = 64 * 1024;

    /// <summary>A body that may hold the file itself.</summary>
    public const int Large = 32 * 1024 * 1024;
}
