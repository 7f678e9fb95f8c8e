using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>How a record checks itself against the document's limits, without reflection.</summary>
internal static class RecordValidation
{
    private const string OthersPattern = "s_additionalPropertiesPattern";

    public static string Render(RecordModel model)
    {
        if (!model.IsSent)
        {
            return "";
        }

        return Template.Blocks(
        [
            .. model.Properties.SelectMany(static property => ConstraintChecks.PatternFields(property.Constraints, property.Items, property.Type, PatternName(property))),
            .. ConstraintChecks.PatternFields(model.Constraints, null, TypeRef.Any, OthersPattern),
            Template.Render(
                $$"""
                /// <summary>Checks every limit of the document. The client does so before it sends.</summary>
                /// <exception cref="{{RuntimeNames.ApiValidationException}}">Some limits are broken: all of them, each with property, limit and value.</exception>
                public void Validate() => {{RuntimeNames.ApiValidationException}}.ThrowIfInvalid(this);

                {{RecordPage.Silence(model)}}
                void {{RuntimeNames.Validatable}}.Validate(ref {{RuntimeNames.Validation}} validation)
                {
                    {{model.Properties.SelectMany(Checks)}}
                    {{model.Demands.Select(demand => DemandText.Check(model, demand))}}
                    {{Whole(model)}}
                }
                """),
        ]);
    }

    private static IEnumerable<string> Whole(RecordModel model)
    {
        if ((model.Constraints.Find(ConstraintKind.MinProperties) ?? model.Constraints.Find(ConstraintKind.MaxProperties)) is not null)
        {
            yield return DemandText.MemberCount(model);
        }

        if (model.Constraints.Find(ConstraintKind.PropertyNames) is { } names)
        {
            yield return $"validation.Names(nameof(AdditionalProperties), AdditionalProperties, {ConstraintChecks.Names(names.Part, OthersPattern)});";
        }
    }

    private static string PatternName(PropertyModel property) => $"s_{property.Local.TrimStart('@')}Pattern";

    private static IEnumerable<string> Checks(PropertyModel property)
    {
        string name = $"nameof({property.Name})";
        string value = property.Presence == Presence.OptionalNullable ? property.Name + ".ValueOrDefault" : property.Name;
        if (property.Presence == Presence.Required && !TypeText.IsValueType(property.Type))
        {
            yield return $"validation.Required({name}, {value});";
        }

        foreach (string check in ConstraintChecks.Of(property.Constraints, property.Items, property.Type, name, value, PatternName(property)))
        {
            yield return check;
        }
    }
}
