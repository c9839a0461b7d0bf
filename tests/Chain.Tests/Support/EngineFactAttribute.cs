using System.Diagnostics;

namespace Transferpunt.ChainTests.Support;

/// <summary>A test that needs a container engine with the base images; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Missing = new(FindMissing);

    public EngineFactAttribute() => Skip = Missing.Value;

    /// <summary>Runs docker in the root of the repository.</summary>
    public static (int ExitCode, string Output) Docker(params string[] arguments)
    {
        var start = new ProcessStartInfo("docker", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Root() };
        start.Environment["SQLSERVER_PASSWORD"] = "Alleen4Test";
        start.Environment["RABBITMQ_PASSWORD"] = "Alleen4Test";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    private static string? FindMissing()
    {
        try
        {
            if (Docker("info").ExitCode != 0)
            {
                return "No container engine answers `docker info`: the image and the compose file were not tried.";
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "There is no docker command: the image and the compose file were not tried.";
        }

        var image = File.ReadLines(Path.Combine(Root(), "Dockerfile")).Where(line => line.StartsWith("FROM ", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1])
            .FirstOrDefault(image => Docker("image", "inspect", image).ExitCode != 0 && Docker("pull", "-q", image).ExitCode != 0);
        return image is null ? null : $"The image {image} is not here and cannot be pulled.";
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dockerfile")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The repository was not found above the tests.");
        }

        return folder.FullName;
    }
}
