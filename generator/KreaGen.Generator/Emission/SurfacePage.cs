using System.Text;

namespace KreaGen.Generator.Emission;

/// <summary>A listing as a source file of comments, from which the target that accepts a surface takes it: a generator has no other way out.</summary>
internal static class SurfacePage
{
    public static string Render(string listing)
    {
        var page = new StringBuilder();
        foreach (string line in listing.TrimEnd('\n').Split('\n'))
        {
            page.Append("// ").Append(line).Append('\n');
        }

        return page.ToString();
    }
}
