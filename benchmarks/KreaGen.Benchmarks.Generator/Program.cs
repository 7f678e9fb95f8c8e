using KreaGen.Benchmarks.Generator;

switch (args)
{
    case ["documents", string folder]:
        DocumentTable.Write(folder, Console.Out);
        return 0;
    case ["rooms", string file]:
        RoomTable.Write(file, Console.Out);
        return 0;
    case ["edits", string file]:
        EditTable.Write(file, Console.Out);
        return 0;
    case ["compile", string file]:
        CompileTable.Write(file, Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("documents FOLDER | rooms FILE | edits FILE | compile FILE");
        return 2;
}
