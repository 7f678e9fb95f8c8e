namespace KreaGen.Corpus.Examples;

/// <summary>How several verdicts become one.</summary>
internal static class Verdicts
{
    public static Verdict Of(bool satisfied) => satisfied ? Verdict.Satisfied : Verdict.Violated;

    /// <summary>The worst of them; stops at the first violation.</summary>
    public static Verdict All(IEnumerable<Verdict> verdicts)
    {
        Verdict all = Verdict.Satisfied;
        foreach (Verdict verdict in verdicts)
        {
            if (verdict == Verdict.Violated)
            {
                return verdict;
            }

            all = verdict > all ? verdict : all;
        }

        return all;
    }

    public static Verdict Any(IEnumerable<Verdict> verdicts)
    {
        Verdict any = Verdict.Violated;
        foreach (Verdict verdict in verdicts)
        {
            if (verdict == Verdict.Satisfied)
            {
                return verdict;
            }

            any = verdict < any ? verdict : any;
        }

        return any;
    }

    public static Verdict One(IEnumerable<Verdict> verdicts)
    {
        List<Verdict> all = [.. verdicts];
        int satisfied = all.Count(static verdict => verdict == Verdict.Satisfied);
        return satisfied > 1 ? Verdict.Violated : all.Contains(Verdict.Unsure) ? Verdict.Unsure : Of(satisfied == 1);
    }

    public static Verdict Not(Verdict verdict) => verdict switch
    {
        Verdict.Satisfied => Verdict.Violated,
        Verdict.Violated => Verdict.Satisfied,
        _ => Verdict.Unsure,
    };
}
