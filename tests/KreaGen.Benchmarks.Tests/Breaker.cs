namespace KreaGen.Benchmarks.Tests;

/// <summary>Cuts a text off, or takes out, doubles or changes a few of its bytes.</summary>
internal static class Breaker
{
    public static byte[] Break(int seed, ReadOnlySpan<byte> json)
    {
        var random = new Random(seed);
        List<byte> bytes = [.. json];
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at - 1, random.Next(1, 9)));
                    break;
                case 1:
                    bytes.Insert(at, (byte)"{}[],:\"\\0-e.tn"[random.Next(14)]);
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                default:
                    bytes.RemoveRange(Math.Max(at, 1), bytes.Count - Math.Max(at, 1));
                    break;
            }
        }

        return [.. bytes];
    }
}
