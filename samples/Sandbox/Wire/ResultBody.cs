namespace KreaGen.Samples.Sandbox.Wire;

/// <summary>One item of <c>result_data</c>, which is not documented; its members are the sandbox's own.</summary>
internal sealed record ResultBody(string Url, int Width, int Height, int Seed);
