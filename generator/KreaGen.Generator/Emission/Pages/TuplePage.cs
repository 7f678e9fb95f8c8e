using System.Globalization;
using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>An array schema whose first items have schemas of their own, as a record that checks itself: what a person reads of it.</summary>
internal static class TuplePage
{
    public static string Render(TupleModel model, HomeModel home) => Template.Render(
        $$"""
        {{XmlDoc.Member(model.Docs, "An array with named items.")}}
        {{RuntimeNames.GeneratedCode}}
        {{DeprecationWriter.Deprecated(model.Deprecation)}}
        {{home.Accessibility}} sealed partial record {{model.Name}}{{(model.IsSent ? " : " + RuntimeNames.Validatable : "")}}
        {
            {{Template.Blocks(model.Items.Select((item, index) => Item(item, index, home)))}}

            /// <summary>The items after the named ones. They are preserved when read and written.</summary>
            public {{RuntimeNames.ReadOnlyList}}<{{TypeWriter.OfItem(Rest(model))}}> AdditionalItems { get; init; } = [];

            {{Validation(model)}}
        }
        """);

    public static TypeRef Rest(TupleModel model) => model.Rest ?? TypeRef.Any;

    private static string Item(PropertyModel item, int index, HomeModel home) => Template.Render(
        $$"""
        {{XmlDoc.Member(item.Docs, $"The item at {Text(index)}.")}}
        {{DeprecationWriter.Deprecated(item.Deprecation)}}
        {{ConstraintAttributes.Render(item)}}
        public {{(item.MustBeSet ? "required " : "")}}{{TypeWriter.OfProperty(item)}} {{item.Name}} { get; init; }{{PropertyWriter.Initializer(item, home)}}
        """);

    public static bool IsRequired(PropertyModel item) => item.Presence is Presence.Required or Presence.RequiredNullable;

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Validation(TupleModel model) => model.IsSent
        ? RecordValidation.Render(
            new(model.Name, model.Docs, model.Items, null, Collections.EquatableArray<MemberRuleModel>.Empty, model.IsSent, model.Deprecation))
        : "";
}
