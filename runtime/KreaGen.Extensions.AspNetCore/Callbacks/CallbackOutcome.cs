namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>What became of an id that a callback named.</summary>
internal enum CallbackOutcome
{
    Taken,
    Repeated,

    /// <summary>Too many wait, or the application stops: the provider should call again.</summary>
    Busy,
}
