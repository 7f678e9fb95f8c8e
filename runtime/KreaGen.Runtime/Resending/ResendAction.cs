namespace KreaGen.Resending;

/// <summary>What is done about a request that has no usable response.</summary>
internal enum ResendAction
{
    /// <summary>It fails with its error.</summary>
    GiveUp,

    /// <summary>It is sent again after a wait.</summary>
    SendAgain,

    /// <summary>It is sent again at once with a new credential.</summary>
    RenewCredential,

    /// <summary>It is sent to where the redirect leads.</summary>
    FollowRedirect,
}
