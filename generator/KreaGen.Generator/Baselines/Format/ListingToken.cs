namespace KreaGen.Generator.Baselines.Format;

/// <summary>A word of a listing's line.</summary>
/// <param name="Text">The word without quotation marks and escapes, and without the mark that ends it.</param>
/// <param name="IsQuoted">Whether it stood in quotation marks and so is never a mark itself.</param>
/// <param name="Location">The colon or comma right after it; a blank for none.</param>
internal readonly record struct ListingToken(string Text, bool IsQuoted, char Location)
{
    public bool IsEquals => !IsQuoted && Text == "=";

    public bool IsArrow => !IsQuoted && Text == "->";
}
