
namespace KreaGen.Generator.Binding.Names;

/// <summary>Names that mean something already: to the language, to records, to what is emitted beside them, to usual usings.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Keywords = Table(StringComparer.Ordinal, """
        abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else
        enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock
        long namespace new null object operator out override params private protected public readonly ref return sbyte sealed
        short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using
        virtual void volatile while __arglist __makeref __reftype __refvalue
        await field
        """);

    private static readonly HashSet<string> ContextualKeywords = Table(StringComparer.Ordinal, """
        add alias allows and args ascending async await by closed descending dynamic equals extension field file from get global
        group init into join let managed nameof nint not notnull nuint on or orderby partial record remove required scoped select
        set union unmanaged value var when where with yield _
        """);

    private static readonly HashSet<string> OfRecords = Table(StringComparer.OrdinalIgnoreCase, """
        Clone Deconstruct EqualityContract Equals Finalize GetHashCode GetType MemberwiseClone PrintMembers ReferenceEquals ToString
        AdditionalProperties Validate
        """);

    private static readonly HashSet<string> OfUnions = Table(StringComparer.OrdinalIgnoreCase, """
        JsonCases Read ReadJson Unknown Value Write WriteJson
        """);

    private static readonly HashSet<string> OfOpenEnums = Table(StringComparer.OrdinalIgnoreCase, """
        Clone Equals Finalize GetHashCode GetType MemberwiseClone PrintMembers ReferenceEquals ToString
        All CompareTo From IsKnown Known Parse TryParse Value Values
        """);

    private static readonly HashSet<string> OfClients = Table(StringComparer.OrdinalIgnoreCase, """
        Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString
        DefaultEndpoint Dispose Endpoint
        """);

    private static readonly HashSet<string> OfServers = Table(StringComparer.OrdinalIgnoreCase, """
        Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString
        Text
        """);

    private static readonly HashSet<string> OfTheRuntime = Table(StringComparer.OrdinalIgnoreCase, """
        KreaGen System Microsoft
        ApiClient ApiClientOptions ApiException ApiRequest ApiResponse ApiValidationException Credential Job JobFailedException
        JobMembers JsonExtensionData Optional RequestUri RetryOptions SubmissionUnknownException Validation ValidationIssue
        """);

    private static readonly HashSet<string> OfImplicitUsings = Table(StringComparer.OrdinalIgnoreCase, ImplicitUsingTypes.Names);

    /// <summary>Words that need <c>@</c> wherever they are an identifier.</summary>
    public static bool IsKeyword(string name) => Keywords.Contains(name);

    /// <summary>Words that need <c>@</c> as the name of a type, today or in a coming C#.</summary>
    public static bool IsContextualKeyword(string name) => ContextualKeywords.Contains(name);

    /// <summary>True when a property of a record cannot have the name.</summary>
    public static bool InRecord(string name) => OfRecords.Contains(name) || IsAccessorName(name);

    /// <summary>True when a case of a union cannot have the name.</summary>
    public static bool InUnion(string name) => InRecord(name) || OfUnions.Contains(name);

    /// <summary>True when a known value of an open enum cannot have the name.</summary>
    public static bool InOpenEnum(string name) => OfOpenEnums.Contains(name) || IsAccessorName(name);

    /// <summary>True when a property of a client, such as one of its parts, cannot have the name.</summary>
    public static bool InClient(string name) => OfClients.Contains(name) || IsAccessorName(name);

    /// <summary>True when an operation cannot have the name. Its methods end in Async, and no member of a client does.</summary>
    public static bool InOperations(string name) => IsAccessorName(name) || MethodNames.IsOfSecondMethod(name);

    /// <summary>True when a member of the class of a client's servers cannot have the name.</summary>
    public static bool InServers(string name) => OfServers.Contains(name) || IsAccessorName(name);

    /// <summary>True when the runtime has a type or the compiler a namespace of that name.</summary>
    public static bool InRuntime(string name) => OfTheRuntime.Contains(name);

    /// <summary>True when a type of that name is in sight wherever implicit usings are on: using both would be ambiguous.</summary>
    public static bool InImplicitUsings(string name) => OfImplicitUsings.Contains(name);

    /// <summary>True when a type of a client should have another name.</summary>
    public static bool IsTypeInTheWay(string name) => InRuntime(name) || InImplicitUsings(name);

    // The compiler makes methods of these names for properties, events and operators.
    private static bool IsAccessorName(string name)
    {
        foreach (string prefix in (string[])["get_", "set_", "init_", "add_", "remove_", "op_"])
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Table(StringComparer comparer, string names)
        => new(names.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), comparer);
}
