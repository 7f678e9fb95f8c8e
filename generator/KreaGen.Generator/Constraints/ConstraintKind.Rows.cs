using System.Collections.Immutable;
using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Constraints;

internal sealed partial class ConstraintKind
{
    private static readonly ConstraintCheck Range = new("Range");
    private static readonly ConstraintCheck Length = new("Length", Of("0", "int.MaxValue"));
    private static readonly ConstraintCheck Count = new("Count", Of("0", "int.MaxValue"));
    private static readonly ConstraintCheck Matching = new("Contains", Of("", "1", "int.MaxValue"));
    private static readonly ConstraintCheck UriRule = new("Uri", Of("int.MaxValue", "false", ""));

    private static readonly ConstraintSentence Characters = new("{0} to {1} characters.", "{0}~{1}자.", Of("0", "∞"));
    private static readonly ConstraintSentence Items = new("{0} to {1} items.", "{0}~{1}개.", Of("0", "∞"));
    private static readonly ConstraintSentence Matches = new("{1} to {2} items match: {0}.", "항목 {1}~{2}개 일치: {0}.", Of("", "1", "∞")) { Separator = "; " };
    private static readonly ConstraintSentence Members = new("{0} to {1} members.", "멤버 {0}~{1}개.", Of("0", "∞"));

    private const string RangeType = ConstraintAttribute.Annotations + ".Range";
    private const string LengthType = ConstraintAttribute.Annotations + ".StringLength";
    private const string CountType = ConstraintAttribute.Runtime + ".ItemCount";
    private const string MatchType = ConstraintAttribute.Runtime + ".Contains";
    private const string UriType = ConstraintAttribute.Runtime + ".UriRule";

    public static ConstraintKind Minimum { get; } = new("minimum", ConstraintTarget.Number, ConstraintValue.Number)
    {
        Sentence = new("At least {0}.", "최소 {0}."),
        Check = Range,
        CheckAlone = "Minimum",
        Attribute = new(RangeType, 0, Absent: "{0}.MinValue"),
        Argument = "Minimum",
        Change = ConstraintChange.LowerBound,
    };

    public static ConstraintKind ExclusiveMinimum { get; } = new("exclusiveMinimum", ConstraintTarget.Number, ConstraintValue.Number)
    {
        Sentence = new("More than {0}.", "{0} 초과."),
        Check = new("ExclusiveMinimum"),
        Attribute = new(RangeType, 0, Absent: "{0}.MinValue", Flag: "MinimumIsExclusive"),
        Argument = "Minimum",
        ArgumentFlag = "MinimumIsExclusive",
        Change = ConstraintChange.LowerBound,
    };

    public static ConstraintKind Maximum { get; } = new("maximum", ConstraintTarget.Number, ConstraintValue.Number)
    {
        Sentence = new("At most {0}.", "최대 {0}."),
        Check = Range,
        CheckAlone = "Maximum",
        Position = 1,
        Attribute = new(RangeType, 1, Absent: "{0}.MaxValue"),
        Argument = "Maximum",
        Change = ConstraintChange.UpperBound,
    };

    public static ConstraintKind ExclusiveMaximum { get; } = new("exclusiveMaximum", ConstraintTarget.Number, ConstraintValue.Number)
    {
        Sentence = new("Less than {0}.", "{0} 미만."),
        Check = new("ExclusiveMaximum"),
        Attribute = new(RangeType, 1, Absent: "{0}.MaxValue", Flag: "MaximumIsExclusive"),
        Argument = "Maximum",
        ArgumentFlag = "MaximumIsExclusive",
        Change = ConstraintChange.UpperBound,
    };

    public static ConstraintKind MultipleOf { get; } = new("multipleOf", ConstraintTarget.Number, ConstraintValue.Number)
    {
        Sentence = new("A multiple of {0}.", "{0}의 배수."),
        Check = new("MultipleOf"),
        Attribute = new(ConstraintAttribute.Runtime + ".MultipleOf", 0),
        Argument = "MultipleOf",
        Change = ConstraintChange.Multiple,
    };

    public static ConstraintKind MinLength { get; } = new("minLength", ConstraintTarget.Text | ConstraintTarget.Name, ConstraintValue.Count)
    {
        IsVoidAtZero = true,
        Sentence = Characters,
        Check = Length,
        Attribute = new(LengthType, Name: "MinimumLength"),
        Argument = "MinLength",
        Change = ConstraintChange.LowerBound,
    };

    public static ConstraintKind MaxLength { get; } = new("maxLength", ConstraintTarget.Text | ConstraintTarget.Name, ConstraintValue.Count)
    {
        Sentence = Characters,
        Check = Length,
        Position = 1,
        Attribute = new(LengthType, 0, Absent: "int.MaxValue"),
        Argument = "MaxLength",
        Change = ConstraintChange.UpperBound,
    };

    public static ConstraintKind UriLength { get; } = new("maxLength", ConstraintTarget.Uri, ConstraintValue.Count)
    {
        Sentence = new("0 to {0} characters.", "0~{0}자."),
        Check = UriRule,
        Attribute = new(UriType, Name: "MaxLength"),
        Argument = "MaxLength",
        Change = ConstraintChange.UpperBound,
    };

    public static ConstraintKind Pattern { get; } = new("pattern", ConstraintTarget.Text | ConstraintTarget.Name, ConstraintValue.Pattern)
    {
        Sentence = new("Pattern: `{0}`.", "패턴: `{0}`."),
        Check = new("Pattern"),
        Attribute = new(ConstraintAttribute.Annotations + ".RegularExpression", 0),
        Argument = "Pattern",
    };

    public static ConstraintKind MinItems { get; } = new("minItems", ConstraintTarget.List, ConstraintValue.Count)
    {
        IsVoidAtZero = true,
        Sentence = Items,
        Check = Count,
        Attribute = new(CountType, 0, Absent: "0"),
        Argument = "MinItems",
        Change = ConstraintChange.LowerBound,
    };

    public static ConstraintKind MaxItems { get; } = new("maxItems", ConstraintTarget.List, ConstraintValue.Count)
    {
        Sentence = Items,
        Check = Count,
        Position = 1,
        Attribute = new(CountType, 1, Absent: "int.MaxValue"),
        Argument = "MaxItems",
        Change = ConstraintChange.UpperBound,
    };

    public static ConstraintKind UniqueItems { get; } = new("uniqueItems", ConstraintTarget.List, ConstraintValue.Flag)
    {
        Sentence = new("No duplicate items.", "중복 불가."),
        Check = new("Unique"),
        Attribute = new(ConstraintAttribute.Runtime + ".UniqueItems"),
        Argument = "UniqueItems",
    };

    public static ConstraintKind Contains { get; } = new("contains", ConstraintTarget.List, ConstraintValue.Constraints)
    {
        Sentence = Matches,
        Check = Matching,
        Attribute = new(MatchType),
    };

    public static ConstraintKind MinContains { get; } = new("minContains", ConstraintTarget.List, ConstraintValue.Count)
    {
        Beside = Contains,
        Otherwise = "1",
        Sentence = Matches,
        Check = Matching,
        Position = 1,
        Attribute = new(MatchType, 0, Absent: "1"),
        Change = ConstraintChange.LowerBound,
    };

    public static ConstraintKind MaxContains { get; } = new("maxContains", ConstraintTarget.List, ConstraintValue.Count)
    {
        Beside = Contains,
        Sentence = Matches,
        Check = Matching,
        Position = 2,
        Attribute = new(MatchType, 1, Absent: "int.MaxValue"),
        Change = ConstraintChange.UpperBound,
    };

    public static ConstraintKind MinProperties { get; } = new("minProperties", ConstraintTarget.Map, ConstraintValue.Count)
    {
        IsVoidAtZero = true,
        Sentence = Members,
        Check = Count,
        Attribute = new(CountType, 0, Absent: "0"),
        Argument = "MinItems",
        Change = ConstraintChange.LowerBound,
    };

    public static ConstraintKind MaxProperties { get; } = new("maxProperties", ConstraintTarget.Map, ConstraintValue.Count)
    {
        Sentence = Members,
        Check = Count,
        Position = 1,
        Attribute = new(CountType, 1, Absent: "int.MaxValue"),
        Argument = "MaxItems",
        Change = ConstraintChange.UpperBound,
    };

    public static ConstraintKind PropertyNames { get; } = new("propertyNames", ConstraintTarget.Map, ConstraintValue.Constraints)
    {
        Word = "names",
        PartTarget = ConstraintTarget.Name,
        Sentence = new("Member names: {0}.", "멤버 이름: {0}.") { Separator = "; " },
        Check = new("Names"),
    };

    /// <summary>A format that the names of members are checked for.</summary>
    public static ConstraintKind Format { get; } = new("format", ConstraintTarget.Name, ConstraintValue.Text)
    {
        Sentence = new("{0}", "{0}"),
        Check = new("Format"),
    };

    /// <summary>The only names that members may have, or the only texts that match.</summary>
    public static ConstraintKind Enum { get; } = new("enum", ConstraintTarget.Name | ConstraintTarget.Match, ConstraintValue.Texts)
    {
        Argument = "Values",
        Sentence = new("`{0}`", "`{0}`") { Separator = "`, `" },
        Check = new("OneOf"),
        ArgumentFormat = "[{0}]",
        Change = ConstraintChange.Listed,
    };

    public static ConstraintKind UriSchemes { get; } = new("x-kreagen-uri", ConstraintTarget.Uri, ConstraintValue.Texts)
    {
        Member = "schemes",
        Word = "uriSchemes",
        Sentence = new("Allowed: {0}.", "허용: {0}."),
        Check = UriRule,
        Position = 2,
        Attribute = new(UriType, 0, Absent: ""),
        Argument = "Schemes",
        Change = ConstraintChange.ListedInAnyCase,
    };

    public static ConstraintKind PublicHost { get; } = new("x-kreagen-uri", ConstraintTarget.Uri, ConstraintValue.Flag)
    {
        Member = "publicHost",
        Word = "publicHost",
        Sentence = new("The host must be public.", "공개 호스트만 허용."),
        Check = UriRule,
        Position = 1,
        Attribute = new(UriType, Name: "PublicHost"),
        Argument = "PublicHost",
    };

    /// <summary>Every row, in the order of documentation and checks.</summary>
    public static ImmutableArray<ConstraintKind> All { get; } = ImmutableArray.Create(
        Minimum,
        ExclusiveMinimum,
        Maximum,
        ExclusiveMaximum,
        MultipleOf,
        MinLength,
        MaxLength,
        UriLength,
        Pattern,
        MinItems,
        MaxItems,
        MinProperties,
        MaxProperties,
        PropertyNames,
        Format,
        Enum,
        UniqueItems,
        Contains,
        MinContains,
        MaxContains,
        UriSchemes,
        PublicHost);

    private static EquatableArray<string> Of(params string[] values) => values.ToEquatableArray();
}
