using System.Globalization;
using System.Text;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>The address of the node that a walk stands on; it becomes text only when somebody asks.</summary>
internal sealed class Address
{
    private readonly List<string?> _names = [];
    private readonly List<int> _indexes = [];

    public int Depth => _names.Count;

    /// <summary>The name of the member; null for an item or the root.</summary>
    public string? LastName => _names.Count == 0 ? null : _names[_names.Count - 1];

    public void Enter(string name)
    {
        _names.Add(name);
        _indexes.Add(0);
    }

    public void Enter(int index)
    {
        _names.Add(null);
        _indexes.Add(index);
    }

    public void Leave()
    {
        _names.RemoveAt(_names.Count - 1);
        _indexes.RemoveAt(_indexes.Count - 1);
    }

    public JsonPointer ToPointer()
    {
        StringBuilder pointer = new();
        for (int step = 0; step < _names.Count; step++)
        {
            pointer.Append('/').Append(_names[step] is { } name
                ? name.Replace("~", "~0").Replace("/", "~1")
                : _indexes[step].ToString(CultureInfo.InvariantCulture));
        }

        return new JsonPointer(pointer.ToString());
    }
}
