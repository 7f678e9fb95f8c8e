using System.Collections;
using System.Globalization;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Tests.Baselines;

/// <summary>A value that a member of the model could have instead of its own.</summary>
internal sealed record OtherValue(object? Value)
{
    /// <summary>Another value of the type; null when this one cannot be varied.</summary>
    public static OtherValue? Of(Type type, object? old)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == typeof(string))
        {
            return new(old + "x");
        }

        if (bare == typeof(bool))
        {
            return new(old is not true);
        }

        if (bare == typeof(int) || bare == typeof(long))
        {
            return new(Convert.ChangeType(Convert.ToInt64(old ?? 0, CultureInfo.InvariantCulture) + 7, bare, CultureInfo.InvariantCulture));
        }

        if (bare.IsEnum)
        {
            return new(Enum.GetValues(bare).Cast<object>().First(value => !value.Equals(old)));
        }

        if (bare.IsGenericType && bare.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            return ((IEnumerable)old!).Cast<object>().Any() ? new(Activator.CreateInstance(bare)) : null;
        }

        if (bare == typeof(ScalarType) || bare == typeof(TypeChoice))
        {
            ScalarType other = old as ScalarType == ScalarType.Decimal || (old is TypeChoice choice && choice.Scalar == ScalarType.Decimal) ? ScalarType.Any : ScalarType.Decimal;
            return bare == typeof(ScalarType) ? new(other) : new(new TypeChoice(TypeKind.Scalar, other));
        }

        if (bare == typeof(ConstraintKind))
        {
            return new(old as ConstraintKind == ConstraintKind.Minimum ? ConstraintKind.Maximum : ConstraintKind.Minimum);
        }

        if (bare == typeof(TypeRef))
        {
            return new(old is TypeRef reference && reference.Scalar == ScalarType.Boolean ? TypeRef.String : new TypeRef(ScalarType.Boolean));
        }

        if (bare == typeof(ItemConstraintsModel))
        {
            return old is null ? null : new((object?)null);
        }

        // A record inside a record: without it, or by its own members.
        return old is null ? null : new(bare == typeof(ConstraintSet) ? ConstraintSet.None : bare == typeof(DocModel) ? DocModel.Of("elsewhere") : Reference(type, old));
    }

    private static object? Reference(Type type, object old)
        => type == typeof(AccessorModel) ? new AccessorModel(new AccessorStep[] { new("Other", Presence.Required) }.ToEquatableArray(), TypeRef.Any)
            : type == typeof(StyleModel) ? new StyleModel("other", Explode: true, AllowReserved: true)
            : type == typeof(HomeModel) ? new HomeModel("Other", "internal")
            : type == typeof(RecordModel) ? (RecordModel)old with { Name = "Other" }
            : type == typeof(JobPollModel) ? (JobPollModel)old with { Operation = "Other" }
            : type == typeof(JobFieldModel) ? (JobFieldModel)old with { Name = "Other" }
            : type == typeof(JobSubmissionModel) || type == typeof(JobItemsModel) ? null
            : type == typeof(BodyModel) || type == typeof(JobModel) || type == typeof(ItemsModel) || type == typeof(OverloadModel) || type == typeof(FieldModel) || type == typeof(PagesModel) ? null
            : old;
}
