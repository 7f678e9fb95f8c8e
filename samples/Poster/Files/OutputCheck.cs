using KreaGen.Samples.Poster.Orders;

namespace KreaGen.Samples.Poster.Files;

/// <summary>Makes sure that pictures can be saved, before they are paid for.</summary>
internal static class OutputCheck
{
    /// <summary>What stands against saving the orders; empty when nothing does.</summary>
    public static IReadOnlyList<string> Problems(IReadOnlyList<PosterOrder> orders, bool force)
    {
        List<string> problems = [];
        foreach (PosterOrder order in orders)
        {
            try
            {
                Check(order, force, problems);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
            {
                problems.Add($"{order.File} cannot be written: {refused.Message}");
            }
        }

        return problems;
    }

    private static void Check(PosterOrder order, bool force, List<string> problems)
    {
        if (Path.GetFileName(order.File).Length == 0 || Directory.Exists(order.File))
        {
            problems.Add($"{order.File} is a folder; --out names a file.");
            return;
        }

        string folder = Path.GetDirectoryName(Path.GetFullPath(order.File))!;
        Directory.CreateDirectory(folder);
        string probe = Path.Join(folder, Path.GetRandomFileName());
        using (File.Create(probe, 1, FileOptions.DeleteOnClose))
        {
        }

        if (order.TaskId is null && !force && UnfinishedTask.Read(order.File) is { } earlier)
        {
            problems.Add(earlier.Id is { } id
                ? $"{order.File} is awaited from an earlier task, which may be paid for: finish it with --resume {id}, or forget it with --force."
                : $"{order.File} was submitted at {earlier.SubmittedAt:u} without an answer, and may have been charged. "
                    + "Look at your account, then submit anew with --force.");
        }
    }
}
