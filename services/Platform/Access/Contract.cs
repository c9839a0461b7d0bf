using Google.Protobuf;
using Google.Protobuf.Reflection;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Indicatie.V1;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.WerkEnInkomen.V1;
using Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Platform.Access;

/// <summary>What the contract says about one method.</summary>
/// <param name="Descriptor">The method.</param>
/// <param name="Toegang">Who may call it; null: nobody.</param>
public sealed record ContractMethod(MethodDescriptor Descriptor, Toegang? Toegang)
{
    /// <summary>Full gRPC path, for instance <c>/transferpunt.casusintake.v1.CasusService/GetCasus</c>.</summary>
    public string Path { get; } = $"/{Descriptor.Service.FullName}/{Descriptor.Name}";

    /// <summary>The field that makes repeating safe; null for methods that change nothing.</summary>
    public FieldDescriptor? RequestId { get; } = Descriptor.InputType.FindFieldByName("verzoek_id");

    /// <summary>What the role reaches through this method; null when the role may not call it.</summary>
    public Bereik? ReachOf(Rol rol) => Toegang?.Wie.FirstOrDefault(w => w.Rol == rol)?.Bereik;
}

/// <summary>Every method of the platform, read from the descriptors: the one source for access, routes and documentation.</summary>
public static class Contract
{
    /// <summary>The services of the platform.</summary>
    public static IReadOnlyList<ServiceDescriptor> Services { get; } =
    [
        CasusService.Descriptor, TafelService.Descriptor, OrganisatieService.Descriptor,
        WoningService.Descriptor, MatchingService.Descriptor, VoordrachtService.Descriptor,
        IndicatieService.Descriptor,
        InkomenService.Descriptor,
    ];

    /// <summary>The methods by their full gRPC path.</summary>
    public static IReadOnlyDictionary<string, ContractMethod> Methods { get; } = Services
        .SelectMany(service => service.Methods)
        .Select(method => new ContractMethod(method, method.GetOptions()?.GetExtension(OptionsExtensions.Toegang)))
        .ToDictionary(method => method.Path);

    /// <summary>The roles that may see the field; null when everybody may.</summary>
    public static IReadOnlyCollection<Rol>? VisibleTo(FieldDescriptor field) =>
        Option(field, OptionsExtensions.Zichtbaar)?.Rollen;

    /// <summary>The field names the person concerned.</summary>
    public static bool NamesPerson(FieldDescriptor field) => Option(field, OptionsExtensions.Betrokkene);

    /// <summary>The field holds personal data.</summary>
    public static bool IsSensitive(FieldDescriptor field) => Option(field, OptionsExtensions.Gevoelig);

    private static T? Option<T>(FieldDescriptor field, Extension<FieldOptions, T> extension)
    {
        ArgumentNullException.ThrowIfNull(field);
        var options = field.GetOptions();
        return options is null ? default : options.GetExtension(extension);
    }
}
