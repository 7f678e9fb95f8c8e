namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Marks what is sent and what is received, through everything that a schema holds.</summary>
internal static class Reach
{
    public static void MarkSent(IEnumerable<Shape> roots) => Walk(roots, static shape => shape.IsSent, static shape => shape.IsSent = true);

    public static void MarkReceived(IEnumerable<Shape> roots) => Walk(roots, static shape => shape.IsReceived, static shape => shape.IsReceived = true);

    private static void Walk(IEnumerable<Shape> roots, Func<Shape, bool> isMarked, Action<Shape> mark)
    {
        var pending = new Stack<Shape>(roots);
        while (pending.Count > 0)
        {
            Shape shape = pending.Pop();
            if (isMarked(shape))
            {
                continue;
            }

            mark(shape);
            shape.PushHeld(pending);
        }
    }
}
