using Transferpunt.Host.Commands;

return await CommandLine.RunAsync(args);
