using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>Finds what an operation needs and the documents do not have.</summary>
internal static class BrokenReferences
{
    /// <summary>The broken reference that the operation reaches; null when it reaches none.</summary>
    public static OpenApiNode? Find(OperationObject operation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<OpenApiNode>([operation.PathItem.Parameters.Node, operation.Node]);
        while (pending.Count > 0)
        {
            OpenApiNode at = pending.Pop();
            if (!seen.Add(at.Pointer.Value))
            {
                continue;
            }

            if (at.IsBroken)
            {
                return at;
            }

            if (at.Target is { } target)
            {
                pending.Push(at.At(target));
            }

            foreach (OpenApiNode below in at.Members.Select(static member => member.Node).Where(static node => node.IsObject || node.IsList).Concat(at.Items))
            {
                pending.Push(below);
            }
        }

        return null;
    }
}
