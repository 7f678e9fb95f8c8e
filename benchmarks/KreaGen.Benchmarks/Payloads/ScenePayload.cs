using System.Text;

namespace KreaGen.Benchmarks.Payloads;

/// <summary>Layers of four kinds, in groups twelve levels deep.</summary>
public static class ScenePayload
{
    private const int Levels = 12;

    public static byte[] Create() => Encoding.UTF8.GetBytes($$$"""{"name":"Poster","root":{{{Group(Levels)}}}}""");

    private static string Group(int level)
    {
        string inner = level == 0 ? "" : "," + Group(level - 1);
        return $$$"""
            {"kind":"group","name":"Level {{{level}}}","visible":true,"children":[{"kind":"words","text":"Silver headphones","size":{{{12 + level}}},"bold":false},{"kind":"picture","source":"layer-{{{level}}}.png","width":2688,"height":1472,"opacity":0.75},{"kind":"box","x":{{{level * 10}}},"y":20,"width":640,"height":480,"fill":"#202020"}{{{inner}}}]}
            """;
    }
}
