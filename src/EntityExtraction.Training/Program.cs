using System.CommandLine;
using EntityExtraction.Training.Commands;

var root = new RootCommand("Trains and measures the models of EntityExtraction.") { CompileRulesCommand.Create() };
return await root.Parse(args).InvokeAsync();
