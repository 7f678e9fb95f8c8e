using System.Globalization;
using System.Text;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Merging;

/// <summary>
/// Gives components of one section distinct names. A name depends on the documents that share it only:
/// the first by file name keeps it, the others put their document's name before it.
/// </summary>
internal sealed class ComponentNames(string section, NodeSourceMap origins, ICollection<Problem> problems)
{
    public void Assign(IReadOnlyCollection<IReadOnlyList<ComponentDefinition>> components)
    {
        HashSet<string> taken = new(components.Select(static shapes => shapes[0].Name), StringComparer.Ordinal);
        foreach (IReadOnlyList<ComponentDefinition> shapes in components)
        {
            if (shapes.Count == 1)
            {
                continue;
            }

            foreach (IGrouping<string, ComponentDefinition> group in shapes.GroupBy(static shape => shape.MeantName, StringComparer.Ordinal))
            {
                ComponentDefinition first = group.First();
                if (group.Key != first.Name)
                {
                    first.Key = Free(group.Key, taken);
                }

                foreach (ComponentDefinition other in group.Skip(1))
                {
                    other.Key = Free(Pascal(FilePaths.Stem(other.Document.FileName)) + other.Name, taken);
                    problems.Add(Problem.Create(
                        Descriptors.ComponentRenamed,
                        KeyLocation(other),
                        other.MeantName,
                        KeyLocation(first).ToString(),
                        other.Key));
                }
            }
        }
    }

    private static string Free(string name, HashSet<string> taken)
    {
        string free = name;
        for (int number = 2; !taken.Add(free); number++)
        {
            free = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }

    private static string Pascal(string stem)
    {
        StringBuilder name = new();
        bool upper = true;
        foreach (char c in stem)
        {
            bool isWord = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if (isWord)
            {
                name.Append(upper ? char.ToUpperInvariant(c) : c);
            }

            upper = !isWord;
        }

        return name.ToString();
    }

    private SourceLocation KeyLocation(ComponentDefinition shape)
    {
        JsonPointer pointer = JsonPointer.Root.Child("components").Child(section).Child(shape.Name);
        return origins.SourceOf(shape.Document.Root, pointer) is { } origin ? origin.Locations.KeyAt(origin.Pointer) : default;
    }
}
