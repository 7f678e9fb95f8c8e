using System.Collections.Immutable;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator;

/// <summary>Clients that declare a type which another client declares in the same namespace: one message takes the place of the compiler's hundreds.</summary>
/// <param name="Clients">The names of those that come second, and are not generated.</param>
/// <param name="Problems">What there is to say.</param>
internal sealed record ClientCollisions(EquatableArray<string> Clients, EquatableArray<Problem> Problems)
{
    /// <param name="clients">What the clients declare.</param>
    /// <param name="files">A file of each client, by its name.</param>
    public static ClientCollisions Find(ImmutableArray<ClientTypes> clients, ImmutableArray<(string Client, string Path)> files)
    {
        List<string> second = [];
        List<Problem> problems = [];
        for (int index = 1; index < clients.Length; index++)
        {
            ClientTypes client = clients[index];
            if (clients.Take(index).FirstOrDefault(other => client.Common(other).Any()) is { } first)
            {
                string[] common = [.. client.Common(first)];
                string more = common.Length == 1 ? "" : FormattableString.Invariant($", and {common.Length - 1} more");
                string path = files.First(file => file.Client == client.Client).Path;
                second.Add(client.Client);
                problems.Add(Problem.Create(Descriptors.TypeDeclaredTwice, new(path, 0, 0, 0), first.Client, client.Client, common[0], client.Namespace, more));
            }
        }

        return new(second.ToEquatableArray(), problems.ToEquatableArray());
    }
}
