using KreaGen.Corpus.Options;

return await new CorpusCommand().Parse(args).InvokeAsync();
