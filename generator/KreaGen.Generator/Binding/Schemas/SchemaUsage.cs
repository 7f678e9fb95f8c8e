namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Marks what is sent and what is received, through everything that a schema holds.</summary>
internal static class SchemaUsage
{
    public static void MarkSent(IEnumerable<SchemaType> roots) => Walk(roots, static shape => shape.IsSent, static shape => shape.IsSent = true);

    public static void MarkReceived(IEnumerable<SchemaType> roots) => Walk(roots, static shape => shape.IsReceived, static shape => shape.IsReceived = true);

    private static void Walk(IEnumerable<SchemaType> roots, Func<SchemaType, bool> isMarked, Action<SchemaType> location)
    {
        var pending = new Stack<SchemaType>(roots);
        while (pending.Count > 0)
        {
            SchemaType shape = pending.Pop();
            if (isMarked(shape))
            {
                continue;
            }

            location(shape);
            shape.PushHeld(pending);
        }
    }
}
