namespace KreaGen.Generator.Baselines;

/// <summary>The words with which a listing's lines start.</summary>
internal static class ApiElementKind
{
    public const string Client = "client";
    public const string Scheme = "scheme";
    public const string Group = "group";
    public const string Servers = "servers";
    public const string Server = "server";
    public const string Variable = "variable";
    public const string Choice = "choice";
    public const string Webhooks = "webhooks";
    public const string Webhook = "webhook";
    public const string Operation = "operation";
    public const string Method = "method";
    public const string Parameter = "parameter";
    public const string Body = "body";
    public const string Response = "response";
    public const string Error = "error";
    public const string Job = "job";
    public const string Failure = "failure";
    public const string Pages = "pages";
    public const string Record = "record";
    public const string Property = "property";
    public const string Enum = "enum";
    public const string Value = "value";
    public const string Union = "union";
    public const string Variant = "case";

    /// <summary>Every kind in the order in which siblings are listed.</summary>
    public static IReadOnlyList<string> InOrder { get; } =
        [Client, Scheme, Group, Servers, Server, Variable, Choice, Webhooks, Webhook, Operation, Method, Parameter, Body, Response, Error, Job, Failure, Pages,
            Record, Enum, Union, Property, Value, Variant];

    public static bool IsType(string kind) => kind is Record or Enum or Union;
}
