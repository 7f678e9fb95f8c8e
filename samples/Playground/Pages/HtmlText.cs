namespace KreaGen.Samples.Playground.Pages;

/// <summary>Text that is HTML already.</summary>
internal readonly record struct HtmlText(string Value)
{
    public override string ToString() => Value;
}
