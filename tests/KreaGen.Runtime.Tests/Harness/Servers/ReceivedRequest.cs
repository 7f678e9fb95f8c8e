using System.Text;

namespace KreaGen.Harness.Servers;

/// <summary>One request as it came over the socket.</summary>
public sealed record ReceivedRequest(int Number, int Connection, string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
