using KreaGen.Generator.Constraints;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>How a record checks itself against the document's limits, without reflection.</summary>
internal static class RecordValidation
{
    private const string OthersPattern = "s_additionalPropertiesPattern";

    /// <summary>The method that a person calls.</summary>
    public static string ValidateMethod { get; } = Template.Lines(
    [
        "/// <summary>Checks all constraints of the document. The client calls this method before it sends a request.</summary>",
        $"/// <exception cref=\"{RuntimeNames.ApiValidationException}\">One or more constraints are violated. "
            + "The exception lists the property, constraint and value of each violation.</exception>",
        $"public void Validate() => {RuntimeNames.ApiValidationException}.ThrowIfInvalid(this);",
    ]);

    public static string Render(RecordModel model)
    {
        if (!model.IsSent)
        {
            return "";
        }

        return Template.Blocks(
        [
            .. model.Properties.SelectMany(
                static property => ConstraintChecks.PatternFields(property.Constraints, property.Items, property.Type, property.PatternName)),
            .. ConstraintChecks.PatternFields(model.Constraints, null, TypeRef.Any, OthersPattern),
            Template.Render(
                $$"""
                {{ValidateMethod}}

                {{DeprecationWriter.Silence(model)}}
                void {{RuntimeNames.Validatable}}.Validate(ref {{RuntimeNames.Validation}} validation)
                {
                    {{model.Properties.SelectMany(Checks)}}
                    {{model.MemberRules.Select(demand => MemberRuleWriter.Check(model, demand))}}
                    {{Whole(model)}}
                }
                """),
        ]);
    }

    private static IEnumerable<string> Whole(RecordModel model)
    {
        if ((model.Constraints.Find(ConstraintKind.MinProperties) ?? model.Constraints.Find(ConstraintKind.MaxProperties)) is not null)
        {
            yield return MemberRuleWriter.MemberCount(model);
        }

        if (model.Constraints.Find(ConstraintKind.PropertyNames) is { } names)
        {
            yield return $"validation.Names(nameof(AdditionalProperties), AdditionalProperties, {ConstraintChecks.Part(names, TypeRef.Any, OthersPattern)});";
        }
    }

    private static IEnumerable<string> Checks(PropertyModel property)
    {
        string name = $"nameof({property.Name})";
        string value = property.Presence == Presence.OptionalNullable ? property.Name + ".ValueOrDefault" : property.Name;
        if (property.Presence == Presence.Required && !TypeWriter.IsValueType(property.Type))
        {
            yield return $"validation.Required({name}, {value});";
        }
        else if (property.IsDemandedWhenSent)
        {
            yield return property.Presence == Presence.OptionalNullable
                ? $"validation.Present({name}, {property.Name}.HasValue);" : $"validation.Present({name}, {property.Name} is not null);";
        }

        if (property.Type.Scalar is { JsonType: JsonType.Any })
        {
            yield return $"validation.Json({name}, {value});";
        }

        foreach (string check in ConstraintChecks.Of(property.Constraints, property.Items, property.Type, name, value, property.PatternName))
        {
            yield return check;
        }
    }
}
