namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>One range of hills.</summary>
/// <param name="Base">Where its middle line lies.</param>
/// <param name="Height">How far it rises above and falls below.</param>
/// <param name="Frequency">Hills per unit.</param>
/// <param name="Roughness">0 for dunes, 1 for mountains.</param>
/// <param name="Tint">Its colour at the crest.</param>
/// <param name="MistTint">Its colour at the foot.</param>
/// <param name="Mist">How much mist lies at the foot, 0 to 1.</param>
/// <param name="Rim">How much light the crest catches.</param>
internal sealed record Ridge(
    float Base, float Height, float Frequency, float Roughness, Tint Tint, Tint MistTint, float Mist, float Rim);
