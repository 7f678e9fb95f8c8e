namespace KreaGen.Resending;

/// <summary>What is done about a request that has no usable response.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Error">What the error is if nothing is, or if nothing helps.</param>
/// <param name="MayBeApplied">Whether the request may have been carried out although it failed.</param>
/// <param name="Delay">The wait before it is sent again.</param>
/// <param name="IsAskedTooMuch">Whether it would be sent again if the service had not asked for a longer wait than there is patience for.</param>
internal readonly record struct ResendDecision(
    ResendAction Action, ResendError Error, bool MayBeApplied, TimeSpan Delay = default, bool IsAskedTooMuch = false);
