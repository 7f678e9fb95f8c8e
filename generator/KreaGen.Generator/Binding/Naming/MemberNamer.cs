using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Naming;

/// <summary>Gives the members of a type their names, unique within the type. A worker for one client.</summary>
internal sealed class MemberNamer
{
    // Most types have an id or a name: what a wire name becomes is decided once.
    private readonly Dictionary<string, NameRequest> _known = new(StringComparer.Ordinal);

    /// <summary>The names of properties, items or values, in their order; none for a type of another kind.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">Its own name, which no member can have.</param>
    public IReadOnlyList<string> Name(SchemaType type, string name) => type.Kind switch
    {
        TypeKind.Record or TypeKind.Tuple => NameScope.Record(name)
            .Assign(type.Members.Select(Request).ToList()),
        TypeKind.Enum => NameScope.OpenEnum(name).Assign(OfValues(type)),
        _ => [],
    };

    private NameRequest Request(SchemaMember member)
    {
        if (!_known.TryGetValue(member.WireName, out NameRequest? request))
        {
            request = NameRequest.Property(member.WireName, "");
            _known.Add(member.WireName, request);
        }

        return request with { Address = member.Address.Value };
    }

    private static List<NameRequest> OfValues(SchemaType type)
    {
        // Etc/GMT+1 and Etc/GMT-1 differ in nothing but the sign: then all signs of the enum are spelled, so that its names are of one manner.
        bool spellsSigns = type.Values.Where(static value => HasSign(value.Text))
            .GroupBy(static value => Identifiers.Pascal(value.Text), StringComparer.Ordinal)
            .Any(static same => same.Select(static value => WithSigns(value.Text)).Distinct(StringComparer.Ordinal).Skip(1).Any());
        return type.Values.Select(value => Request(value, spellsSigns)).ToList();
    }

    private static bool HasSign(string text) => SignAt(text, 0) >= 0;

    /// <summary>Where a sign stands between a letter and a digit; -1 for nowhere.</summary>
    private static int SignAt(string text, int start)
    {
        for (int index = Math.Max(start, 1); index < text.Length - 1; index++)
        {
            if (text[index] is '+' or '-' && char.IsLetter(text[index - 1]) && char.IsDigit(text[index + 1]))
            {
                return index;
            }
        }

        return -1;
    }

    private static string WithSigns(string text)
    {
        int at = SignAt(text, 0);
        while (at >= 0)
        {
            text = text.Substring(0, at) + (text[at] == '+' ? " plus " : " minus ") + text.Substring(at + 1);
            at = SignAt(text, at);
        }

        return text;
    }

    private static NameRequest Request(SchemaEnumValue value, bool spellsSigns)
    {
        string name = value.GivenName
            ?? (value.Text.Length > 1 && value.Text[0] == '-' && char.IsDigit(value.Text[1]) ? "minus " + value.Text.Substring(1)
                : spellsSigns ? WithSigns(value.Text) : value.Text);
        NameRequest request = NameRequest.EnumMember(name, value.Address.Value);
        return value.GivenName is { } given ? request with { Preferred = Identifiers.Given(given) } : request;
    }
}
