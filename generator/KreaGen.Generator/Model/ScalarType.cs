using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;

namespace KreaGen.Generator.Model;

/// <summary>
/// A type of single values: what C# calls it, how the runtime reads and writes it, and which formats choose it. The rows of the table are the
/// only ones there are, so that identity is equality.
/// </summary>
internal sealed partial class ScalarType
{
    // Nearly every schema with a format asks. The rows are made first, in the other part of the class.
    private static readonly Lazy<Dictionary<(string Type, string Format), ScalarType>> ByFormat = new(ReadFormats);

    private ScalarType(string name, string word, string type, string runtimeName)
    {
        Name = name;
        CaseName = name;
        Word = word;
        Type = type;
        RuntimeName = runtimeName;
        Writer = "Write" + runtimeName;
    }

    /// <summary>The name of the row.</summary>
    public string Name { get; }

    /// <summary>What a variant of a union is called that holds such a value.</summary>
    public string CaseName { get; private init; }

    /// <summary>What baselines call it. Users have it in checked-in files: it never changes.</summary>
    public string Word { get; }

    /// <summary>The keyword of C#, or the full name of the type.</summary>
    public string Type { get; }

    /// <summary>Whether a value may be null in .NET without being a <see cref="Nullable{T}"/>.</summary>
    public bool IsReference { get; private init; }

    /// <summary>Whether a value holds JSON's null by itself.</summary>
    public bool HoldsNull { get; private init; }

    /// <summary>What the runtime calls it in the names of its functions.</summary>
    public string RuntimeName { get; }

    /// <summary>The function that reads a value.</summary>
    public string Reader => "Read" + RuntimeName;

    /// <summary>The function that writes a value.</summary>
    public string Writer { get; private init; }

    /// <summary>The function that writes a name and its value in one call; null where the runtime has none.</summary>
    public string? MemberWriter { get; private init; }

    /// <summary>Whether the runtime's functions that read it are told the type.</summary>
    public bool IsGeneric { get; private init; }

    /// <summary>Whether a number may be written as text too.</summary>
    public bool MayBeText { get; private init; }

    /// <summary>The number that may be written as text too; itself for what is no number.</summary>
    public ScalarType OrAsText => All.FirstOrDefault(row => row.MayBeText && row.Number == Number) ?? this;

    /// <summary>Whether .NET may write a value in other words than it was read in: 1.0, or 2020-01-01T00:00:00.000Z.</summary>
    public bool KeepsText { get; private init; }

    /// <summary>Whether the runtime reads and writes lists and maps of it by itself.</summary>
    public bool HasCollections { get; private init; }

    /// <summary>The function that makes the text of a parameter; null where parameters take the value as it is.</summary>
    public string? ParameterText { get; private init; }

    /// <summary>The member that has the text of a value; null for a text, which is its own.</summary>
    public string? TextMember { get; private init; } = "ToString()";

    /// <summary>What a value is on the wire.</summary>
    public JsonType JsonType { get; private init; } = JsonType.String;

    /// <summary>As what C# writes and compares the value.</summary>
    public NumberType Number { get; private init; }

    /// <summary>Whether a value is a whole number of at most 64 bits with a sign.</summary>
    public bool IsWhole => Number is NumberType.Int32 or NumberType.Int64;

    /// <summary>Which constraints apply to it.</summary>
    public ConstraintTarget Target => Number != NumberType.None ? ConstraintTarget.Number : TextTarget;

    /// <summary>Which constraints apply to a value that is no number.</summary>
    public ConstraintTarget TextTarget { get; private init; }

    /// <summary>The formats of a <c>string</c> that choose it, in small letters.</summary>
    public EquatableArray<string> Formats { get; private init; }

    /// <summary>The formats of an <c>integer</c> or a <c>number</c> that choose it.</summary>
    public EquatableArray<string> IntegerFormats { get; private init; }

    /// <summary>The formats of a <c>number</c> alone.</summary>
    public EquatableArray<string> NumberFormats { get; private init; }

    /// <summary>The row that a format chooses for a type of JSON Schema; null for an unknown format.</summary>
    public static ScalarType? Find(string type, string? format)
        => format is not null && ByFormat.Value.TryGetValue((type, format.ToLowerInvariant()), out ScalarType? row) ? row : null;

    public override string ToString() => Name;

    private static Dictionary<(string Type, string Format), ScalarType> ReadFormats()
    {
        var rows = new Dictionary<(string, string), ScalarType>();
        foreach (ScalarType row in All)
        {
            IEnumerable<(string, string)> chosen = row.Formats.Select(static format => ("string", format))
                .Concat(row.IntegerFormats.SelectMany(static format => new[] { ("integer", format), ("number", format) }))
                .Concat(row.NumberFormats.Select(static format => ("number", format)));
            foreach ((string, string) key in chosen)
            {
                // The first row that takes a format has it.
                if (!rows.ContainsKey(key))
                {
                    rows.Add(key, row);
                }
            }
        }

        return rows;
    }
}
