using KreaGen.Tool;

return (int)await new KreagenProgram(ToolConsole.OfProcess()).RunAsync(args).ConfigureAwait(false);
