using KreaGen.Generator.Baselines.Comparison;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Tool.Reports;

/// <summary>A difference and the place that shows it: in what is new, or in what was before for what is gone.</summary>
internal sealed record LocatedDifference(ApiDifference Difference, SourceLocation Location)
{
    public string Class => Difference.Rule.IsBreaking ? "breaking" : "additive";

    public string Message => DifferenceWriter.Write(Difference);
}
