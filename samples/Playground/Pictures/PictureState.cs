namespace KreaGen.Samples.Playground.Pictures;

/// <summary>How far a picture is.</summary>
internal enum PictureState
{
    /// <summary>It is being submitted: if the program ends now, nobody knows whether it was charged.</summary>
    Submitting,

    /// <summary>The service has taken it.</summary>
    Running,

    /// <summary>It is on disk.</summary>
    Saved,

    /// <summary>It will not come; nothing is running.</summary>
    Failed,

    /// <summary>It may have been charged, and cannot be found again.</summary>
    Unknown,
}
