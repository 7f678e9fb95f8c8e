namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>What a picture shows: layers from back to front, mirrored in water or not, and the hills in front of all.</summary>
internal sealed record Scene(IReadOnlyList<ILayer> Layers, Water? Water, IReadOnlyList<ILayer> Front)
{
    public static Scene Compose(Frame frame, SeededRandom random)
    {
        Palette palette = Palette.Pick(random);
        int kind = random.Below(3);
        float horizon = frame.HalfHeight * random.Between(0.12f, 0.42f);
        bool aurora = kind == 2 && palette.Night;
        float radius = random.Between(0.07f, 0.2f) * (aurora ? 0.4f : 1f);
        Disc disc = new(
            frame.HalfWidth * random.Between(-0.55f, 0.55f),
            horizon - (radius * random.Between(0.25f, 1.6f)) - (aurora ? 0.2f : 0f),
            radius,
            aurora ? 0.85f : random.Between(0.95f, 1.25f));
        List<ILayer> layers = [new SkyLayer(frame, palette, horizon, random)];
        if (palette.Night)
        {
            layers.Add(new StarLayer(frame, palette, horizon, random));
        }

        if (aurora)
        {
            layers.Add(new AuroraLayer(frame, palette, horizon, random));
        }

        layers.Add(new DiscLayer(frame, palette, disc, random));
        if (!aurora)
        {
            layers.Add(new CloudLayer(frame, palette, disc, horizon, random));
        }

        bool water = kind > 0;
        List<ILayer> hills = Hills(frame, palette, disc, horizon, water, random);
        return water
            ? new Scene([.. layers, .. hills], new Water(horizon, frame, palette, random), [])
            : new Scene(layers, null, hills);
    }

    private static List<ILayer> Hills(Frame frame, Palette palette, Disc disc, float horizon, bool water, SeededRandom random)
    {
        int count = water ? 2 + random.Below(2) : 6 + random.Below(3);
        float roughness = random.Chance(0.5f) ? random.Between(0.75f, 1f) : random.Between(0f, 0.2f);
        List<ILayer> hills = [];
        for (int i = 0; i < count; i++)
        {
            float near = (i + 1f) / count;
            float middle = water ? horizon + 0.01f : Curve.Mix(horizon - 0.02f, frame.HalfHeight * 1.02f, near * near);
            float height = (water ? 0.2f - (0.05f * i) : 0.12f + (0.22f * near)) * random.Between(0.8f, 1.2f);
            Tint tint = Tint.Mix(Tint.Mix(palette.Mist, palette.Horizon, 0.35f), palette.Ground, water ? 0.35f + (0.55f * near) : near);
            Tint mist = Tint.Mix(palette.Horizon, palette.Mist, Math.Min(1f, 0.25f + near)) * (1f - (0.55f * near));
            hills.Add(new RidgeLayer(
                frame,
                palette,
                disc,
                new Ridge(middle, height, Curve.Mix(2.6f, 1.1f, near), roughness, tint, mist, 0.75f - (0.5f * near), 1f - (0.55f * near)),
                random));
        }

        return hills;
    }
}
