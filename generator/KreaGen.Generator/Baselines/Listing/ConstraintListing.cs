using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists what a document demands of a value, by the words of the table.</summary>
internal static class ConstraintListing
{
    public static DetailList Constraints(this DetailList facts, ConstraintSet constraints, string of = "")
    {
        foreach (Constraint constraint in constraints.All)
        {
            string name = of + constraint.Kind.Word;
            _ = constraint.Kind.Value switch
            {
                ConstraintValue.Flag => facts.Flag(name, isTrue: true),
                ConstraintValue.Constraints => facts.Constraints(constraint.Part, name + "."),
                _ => facts.Add(name, constraint.Values),
            };
        }

        return facts;
    }

    /// <summary>What it demands of each item, and of the items of items.</summary>
    public static DetailList Constraints(this DetailList facts, ConstraintSet constraints, ItemConstraintsModel? items)
    {
        facts.Constraints(constraints);
        string of = "";
        for (ItemConstraintsModel? at = items; at is not null; at = at.Items)
        {
            of += DetailName.OfItems;
            facts.Constraints(at.Constraints, of);
        }

        return facts;
    }
}
