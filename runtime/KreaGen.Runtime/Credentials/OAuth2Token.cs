using System.Text.Json;
using KreaGen.Json;
using KreaGen.Values;

namespace KreaGen.Credentials;

/// <summary>The response of a token endpoint.</summary>
internal sealed record OAuth2Token(string AccessToken, double? ExpiresIn) : IJsonModel<OAuth2Token>
{
    // A lifetime comes from outside: a day is as long as a token is cached, whatever it says.
    private const double MaxLifetime = 86_400;

    public static OAuth2Token ReadJson(ref JsonReader reader)
    {
        string? token = null;
        double? expiresIn = null;
        reader.ReadObjectStart();
        while (reader.ReadMember(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("access_token"u8))
            {
                token = reader.ReadString();
            }
            else if (name.SequenceEqual("expires_in"u8))
            {
                // Some servers write the number as a string; without a usable number the token is kept until rejected.
                expiresIn = reader.TokenType switch
                {
                    JsonTokenType.Number => UntrustedNumber.Bounded(reader.TryGetDouble(out double seconds) ? seconds : null, MaxLifetime),
                    JsonTokenType.String => UntrustedNumber.Parse(reader.GetString(), MaxLifetime),
                    _ => null,
                };
            }
            else
            {
                reader.Skip();
            }
        }

        return new(reader.Required(token, "access_token"), expiresIn);
    }

    public void WriteJson(JsonWriter writer) => throw new NotSupportedException("Tokens are never written.");

    public override string ToString() => "OAuth 2 token (not shown)";
}
