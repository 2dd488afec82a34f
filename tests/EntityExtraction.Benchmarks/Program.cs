using BenchmarkDotNet.Running;
using EntityExtraction.Benchmarks;

// dotnet run -c Release --project tests/EntityExtraction.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Stages).Assembly).Run(args);
