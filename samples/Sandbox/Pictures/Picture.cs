namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>Paints a landscape that a prompt and a seed determine.</summary>
public static class Picture
{
    /// <summary>The same arguments give the same bytes; another size shows the same scene.</summary>
    /// <param name="prompt">Any text.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="width">Width in pixels, 16 to 8192.</param>
    /// <param name="height">Height in pixels, 16 to 8192.</param>
    /// <returns>A PNG.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Width or height is out of range.</exception>
    public static byte[] Paint(string prompt, int seed, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, 8192);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(height, 8192);
        SeededRandom random = SeededRandom.Of(prompt, seed);
        Frame frame = new(width, height);
        Scene scene = Scene.Compose(frame, random);
        Film film = new(frame, random.Next());
        byte[] rgb = new byte[width * height * 3];
        Parallel.For(
            0,
            height,
            () => new Row(width),
            (y, _, row) =>
            {
                PaintRow(scene, frame, row, y);
                film.Develop(row, y, rgb.AsSpan(y * width * 3, width * 3));
                return row;
            },
            static _ => { });
        return PngWriter.Write(width, height, rgb);
    }

    private static void PaintRow(Scene scene, Frame frame, Row row, int y)
    {
        float v = frame.V(y);
        Array.Fill(row.V, v);
        for (int x = 0; x < row.Width; x++)
        {
            row.U[x] = frame.U(x);
        }

        int first = FirstVisible(scene.Front, v);
        if (first > 0)
        {
            PaintFrom(scene.Front, first - 1, row);
            return;
        }

        bool mirrored = scene.Water is { } water && v > water.Shore;
        row.Mirrored = mirrored;
        if (mirrored)
        {
            scene.Water!.Bend(row, v);
        }

        PaintFrom(scene.Layers, 0, row);

        if (mirrored)
        {
            scene.Water!.Shade(row, v);
        }

        PaintFrom(scene.Front, 0, row);
    }

    private static void PaintFrom(IReadOnlyList<ILayer> layers, int first, Row row)
    {
        for (int i = first; i < layers.Count; i++)
        {
            layers[i].Paint(row);
        }
    }

    /// <returns>The number of the last layer that hides the row, counted from 1; 0 if the sky is seen.</returns>
    private static int FirstVisible(IReadOnlyList<ILayer> layers, float v)
    {
        for (int i = layers.Count; i > 0; i--)
        {
            if (layers[i - 1].Hides(v))
            {
                return i;
            }
        }

        return 0;
    }
}
