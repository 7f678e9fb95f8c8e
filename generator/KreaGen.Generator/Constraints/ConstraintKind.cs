namespace KreaGen.Generator.Constraints;

/// <summary>
/// A keyword that says what is valid: where it applies, how it is documented, which attribute and which function of the runtime stand for it, and
/// which of its changes make it stricter. The rows of the table are the only ones there are, so that identity is equality.
/// </summary>
internal sealed partial class ConstraintKind
{
    private ConstraintKind(string keyword, ConstraintTarget target, ConstraintValue value)
    {
        Keyword = keyword;
        Target = target;
        Value = value;
        Word = keyword;
    }

    /// <summary>The keyword of the document.</summary>
    public string Keyword { get; }

    /// <summary>The member of the keyword's object that has the value; null where the keyword has it.</summary>
    public string? Member { get; private init; }

    /// <summary>What baselines call it. Users have it in checked-in files: it never changes.</summary>
    public string Word { get; private init; }

    /// <summary>The kinds of values that it applies to.</summary>
    public ConstraintTarget Target { get; }

    /// <summary>What the keyword is set to.</summary>
    public ConstraintValue Value { get; }

    /// <summary>What the parts are that <see cref="ConstraintValue.Constraints"/> limit; nothing for the items of a list, whatever they are.</summary>
    public ConstraintTarget PartTarget { get; private init; }

    /// <summary>The row without which it says nothing; null for none.</summary>
    public ConstraintKind? Beside { get; private init; }

    /// <summary>What counts where the document has that other row alone; null for nothing.</summary>
    public string? Otherwise { get; private init; }

    /// <summary>Whether zero says nothing.</summary>
    public bool IsVoidAtZero { get; private init; }

    /// <summary>What documentation says; null for nothing.</summary>
    public ConstraintSentence? Sentence { get; private init; }

    /// <summary>The function of the runtime that checks it; null for none.</summary>
    public ConstraintCheck? Check { get; private init; }

    /// <summary>The function that checks it when the other one of its pair is absent; null where <see cref="Check"/> does.</summary>
    public string? CheckAlone { get; private init; }

    /// <summary>Which of the values of the sentence and of the check is its own.</summary>
    public int Position { get; private init; }

    /// <summary>How the check takes the value.</summary>
    public string ArgumentFormat { get; private init; } = "{0}";

    /// <summary>The attribute for the editor and for user interfaces; null for none.</summary>
    public ConstraintAttribute? Attribute { get; private init; }

    /// <summary>The argument of the attribute that has every constraint; null for none.</summary>
    public string? Argument { get; private init; }

    /// <summary>An argument of that attribute which is true when the constraint is there.</summary>
    public string? ArgumentFlag { get; private init; }

    /// <summary>Which changes make it stricter.</summary>
    public ConstraintChange Change { get; private init; }

    /// <summary>The rows for a kind of value, in the order of the table.</summary>
    public static IEnumerable<ConstraintKind> For(ConstraintTarget target) => All.Where(row => (row.Target & target) != 0);

    /// <summary>The row that baselines call so; null for none.</summary>
    public static ConstraintKind? Find(string word) => All.FirstOrDefault(row => row.Word == word);

    public override string ToString() => Word;
}
