namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>The colours of a scene, from the top of the sky to the ground in front.</summary>
internal sealed record Palette(Tint Zenith, Tint Sky, Tint Glow, Tint Horizon, Tint Light, Tint Mist, Tint Ground, bool Night)
{
    private static readonly Palette[] All =
    [
        Of(0x0B1026, 0x2B2A6B, 0xB4487A, 0xFF9E6B, 0xFFE3B8, 0x9C5A86, 0x0A0B1E, night: true),
        Of(0x071A2B, 0x0E4A63, 0x3FA7A0, 0xF2D7A0, 0xFFF3D6, 0x5FA3A6, 0x04141F, night: false),
        Of(0x1B0B2E, 0x4B1D6B, 0xD3437B, 0xFF7E5A, 0xFFD8A8, 0x8E3F7E, 0x12061F, night: true),
        Of(0x10243F, 0x3A6EA5, 0x9CC3DD, 0xFBE6D0, 0xFFF8EC, 0xA9C2D6, 0x12263A, night: false),
        Of(0x021018, 0x05303F, 0x0C7A7A, 0x7BE0B8, 0xEFFFF2, 0x2E8B87, 0x010A10, night: true),
        Of(0x2A0F14, 0x7A1F2B, 0xE2573B, 0xFFB65C, 0xFFF0C9, 0xB8564A, 0x1A080C, night: false),
        Of(0x0C0E14, 0x232936, 0x5C6B80, 0xC9D3DD, 0xFFFFFF, 0x6E7C8E, 0x07090D, night: true),
        Of(0x14213D, 0x3D4E81, 0xC58BB0, 0xFFCDB2, 0xFFF1E6, 0xA98BB8, 0x131A33, night: false),
        Of(0x05060F, 0x12194A, 0x3C4FD0, 0x9FB4FF, 0xF4F6FF, 0x3F4FA8, 0x03040A, night: true),
        Of(0x18240F, 0x3F5B2C, 0xB6B25A, 0xFBE3A1, 0xFFF9DC, 0x8CA06A, 0x0E170B, night: false),
    ];

    public static Palette Pick(SeededRandom random) => All[random.Below(All.Length)];

    private static Palette Of(int zenith, int sky, int glow, int horizon, int light, int mist, int ground, bool night) => new(
        Tint.Of(zenith), Tint.Of(sky), Tint.Of(glow), Tint.Of(horizon), Tint.Of(light), Tint.Of(mist), Tint.Of(ground), night);
}
