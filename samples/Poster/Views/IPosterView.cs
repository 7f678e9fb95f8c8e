using KreaGen.Samples.Poster.Options;
using KreaGen.Samples.Poster.Orders;
using KreaGen.Samples.Poster.Runs;

namespace KreaGen.Samples.Poster.Views;

/// <summary>Tells the user what happens. Called from several threads.</summary>
internal interface IPosterView
{
    /// <summary>Shows what happens for as long as the work goes on.</summary>
    Task ShowAsync(IReadOnlyList<PosterOrder> orders, Func<Task> work);

    /// <summary>Which service is used.</summary>
    void Opened(Provider provider, Uri endpoint, bool builtIn);

    /// <summary>Something that the user should know, and that stops nothing.</summary>
    void Noted(string sentence);

    /// <summary>The task is known from now on.</summary>
    void Started(PosterOrder order, string taskId);

    /// <summary>The service said how far the task is.</summary>
    void Advanced(PosterOrder order, Advance advance);

    /// <summary>The picture is on disk.</summary>
    void Saved(PosterOrder order, SavedPicture picture);

    /// <summary>The picture will not come; <paramref name="resume"/> is the command that gets it after all.</summary>
    void Failed(PosterOrder order, string? taskId, PosterFailure failure, string? resume);

    /// <summary>How far the whole series is.</summary>
    void Summed(int saved, int failed, int all);

    /// <summary>Nothing was sent, because the input is wrong.</summary>
    void Refused(IReadOnlyList<string> problems, ExitCode exitCode);
}
