namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>A part of the scene that paints over what lies behind it. Rows are painted in parallel.</summary>
internal interface ILayer
{
    void Paint(Row row);

    /// <summary>Whether the layer hides all that lies behind it along a whole row.</summary>
    /// <param name="v">The place of the row.</param>
    bool Hides(float v) => false;
}
