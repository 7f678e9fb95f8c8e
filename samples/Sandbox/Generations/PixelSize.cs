using System.Collections.Frozen;

namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>Width and height in pixels, and the price in credits, of a ratio and a quality.</summary>
internal sealed record PixelSize(int Width, int Height, decimal Price)
{
    private static readonly FrozenDictionary<string, (PixelSize OneK, PixelSize TwoK)> Ratios =
        new Dictionary<string, (PixelSize, PixelSize)>(StringComparer.Ordinal)
        {
            ["1:1"] = Pair(1024, 1024, 2048, 2048),
            ["4:3"] = Pair(1152, 896, 2304, 1728),
            ["3:4"] = Pair(896, 1152, 1728, 2304),
            ["5:4"] = Pair(1152, 896, 2240, 1792),
            ["4:5"] = Pair(896, 1152, 1792, 2240),
            ["2:3"] = Pair(832, 1280, 1664, 2496),
            ["3:2"] = Pair(1280, 832, 2496, 1664),
            ["9:16"] = Pair(768, 1344, 1472, 2688),
            ["16:9"] = Pair(1344, 768, 2688, 1472),
            ["1:2"] = Pair(704, 1472, 1408, 2816),
            ["2:1"] = Pair(1472, 704, 2816, 1408),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static PixelSize? Find(string ratio, string quality) =>
        !Ratios.TryGetValue(ratio, out (PixelSize OneK, PixelSize TwoK) pair) ? null
        : quality switch { "1K" => pair.OneK, "2K" => pair.TwoK, _ => null };

    public static bool IsRatio(string ratio) => Ratios.ContainsKey(ratio);

    private static (PixelSize OneK, PixelSize TwoK) Pair(int width1, int height1, int width2, int height2) =>
        (new PixelSize(width1, height1, 0.45m), new PixelSize(width2, height2, 1.8m));
}
