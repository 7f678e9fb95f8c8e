namespace KreaGen.Corpus.Examples;

/// <summary>Whether a value satisfies its schema.</summary>
internal enum Verdict
{
    Satisfied,

    /// <summary>A keyword is involved that this program does not judge: the value does not count.</summary>
    Unsure,

    Violated,
}
