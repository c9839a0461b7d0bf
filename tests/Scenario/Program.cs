using Transferpunt.Scenario;

const string Usage = """
    Speelt scenario M (van aanmelding tot verhuizing) tegen een installatie, zoals de systemen van de partners dat doen.

      --rest ADRES       het adres van de gateway voor REST en inloggen (standaard http://localhost:8080)
      --grpc ADRES       het adres van de gateway voor gRPC (standaard http://localhost:8081)
      --clients BESTAND  de organisaties en inlognamen; zonder dit de demolijst
      --today DATUM      vandaag op de installatie (jjjj-mm-dd), als haar klok anders staat dan die van deze computer
    """;

if (args.Contains("--help"))
{
    Console.WriteLine(Usage);
    return 0;
}

ScenarioOptions options;
try
{
    options = ScenarioOptions.Parse(args);
}
catch (FormatException error)
{
    Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine(Usage);
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};

try
{
    await ScenarioM.RunAsync(options, Console.Out, stop.Token);
    return 0;
}
catch (ScenarioMisluktException error)
{
    Console.Error.WriteLine($"Scenario M: mislukt. {error.Message}");
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Scenario M: afgebroken.");
}

return 1;
