using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>Writes the expressions that turn a parameter into its text on the wire.</summary>
internal static class ParameterCode
{
    /// <summary>Whether the value is one text, whatever the style.</summary>
    public static bool IsScalar(TypeRef type) => type.Shape is not (TypeShape.List or TypeShape.Map or TypeShape.Record or TypeShape.Union or TypeShape.Any);

    /// <summary>The text of a scalar; null stays null, which adds nothing.</summary>
    public static string Text(ParameterModel parameter)
    {
        if (parameter.Type.Shape == TypeShape.String)
        {
            return parameter.Name;
        }

        if (parameter.Type.Shape == TypeShape.Enum)
        {
            return parameter.Name + (parameter.IsRequired ? ".Value" : "?.Value");
        }

        return parameter.IsRequired || !TypeText.IsValueType(parameter.Type)
            ? $"{RuntimeNames.ParameterText}.Of({parameter.Name})"
            : $"{parameter.Name} is {{ }} {Local(parameter)} ? {RuntimeNames.ParameterText}.Of({Local(parameter)}) : null";
    }

    /// <summary>The text of a list or object in a header or cookie.</summary>
    public static string Joined(ParameterModel parameter)
    {
        string writer = JsonText.ItemWriter(parameter.IsRequired || !TypeText.IsValueType(parameter.Type) ? parameter.Type : parameter.Type with { IsNullable = true });
        return $"{RuntimeNames.ParameterText}.Of({parameter.Name}, {writer}, {CSharpText.Literal(parameter.Style.Explode)})";
    }

    public static string Style(ParameterModel parameter) => RuntimeNames.ParameterStyle + "." + parameter.Style.Name switch
    {
        "label" => "Label",
        "matrix" => "Matrix",
        "spaceDelimited" => "SpaceDelimited",
        "pipeDelimited" => "PipeDelimited",
        "deepObject" => "DeepObject",
        "form" => "Form",
        _ => "Simple",
    };

    private static string Local(ParameterModel parameter) => parameter.Name.TrimStart('@') + "Known";
}
