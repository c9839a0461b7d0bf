using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Transferpunt.CasusIntake;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Indicatie;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Messaging;
using Transferpunt.Tests.Support;
using Transferpunt.WerkEnInkomen;
using Transferpunt.Woningaanbod;
using ContractSource = Transferpunt.Platform.Access.Contract;

namespace Transferpunt.Tests.ContractRules;

/// <summary>Calls every method with every role on the real services: what the reviewed table closes is closed.</summary>
public sealed class EveryCellTests : IAsyncLifetime
{
    private const string Oin = "00000099000000000042";
    private static readonly Marshaller<byte[]> Bytes = Marshallers.Create(bytes => bytes, bytes => bytes);

    private readonly Dictionary<string, ServiceFixture> _services = [];

    public async Task InitializeAsync()
    {
        var bus = new InProcessBus();
        _services["casusintake"] = await ServiceFixture.StartAsync(CasusIntakeHost.Build, bus);
        _services["woningaanbod"] = await ServiceFixture.StartAsync(WoningaanbodHost.Build, bus);
        _services["indicatie"] = await ServiceFixture.StartAsync(IndicatieHost.Build, bus);
        _services["werkeninkomen"] = await ServiceFixture.StartAsync(WerkEnInkomenHost.Build, bus);
    }

    public async Task DisposeAsync()
    {
        foreach (var service in _services.Values)
        {
            await service.DisposeAsync();
        }
    }

    [Fact]
    public async Task Elke_methode_doet_voor_elke_rol_wat_de_tabel_zegt()
    {
        var wrong = new List<string>();
        foreach (var method in ContractSource.Methods.Values)
        {
            foreach (var rol in Enum.GetValues<Rol>().Where(rol => rol != Rol.Unspecified))
            {
                var status = await CallAsync(method, rol);
                var isRefused = status == StatusCode.PermissionDenied;
                var isBroken = status is StatusCode.Unknown or StatusCode.Internal or StatusCode.Unimplemented or StatusCode.Unauthenticated or StatusCode.Unavailable;
                if (isBroken || isRefused == (method.ReachOf(rol) is not null))
                {
                    wrong.Add($"{method.Path} {rol}: {status}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Zonder_token_is_elke_methode_dicht()
    {
        foreach (var method in ContractSource.Methods.Values)
        {
            Assert.Equal(StatusCode.Unauthenticated, await CallAsync(method, null));
        }
    }

    [Theory]
    [MemberData(nameof(RolesToMask))]
    public void Elk_afgedekt_veld_is_leeg_voor_wie_het_niet_mag_zien_en_blijft_voor_wie_dat_wel_mag(Rol rol)
    {
        foreach (var type in ContractSource.Methods.Values.Select(m => m.Descriptor.OutputType).Distinct())
        {
            var message = Filled(type);

            FieldMask.For(type, rol).Apply(message);

            AssertMasked(message, rol);
        }
    }

    public static TheoryData<Rol> RolesToMask => [.. Enum.GetValues<Rol>().Where(rol => rol != Rol.Unspecified)];

    private async Task<StatusCode> CallAsync(ContractMethod method, Rol? rol)
    {
        var service = _services[method.Descriptor.Service.File.Package.Split('.')[1]];
        var isPerson = rol is Rol.Client or Rol.Beheer or Rol.Dienst;
        var caller = rol is { } known ? service.As(known, isPerson ? null : Oin, isPerson ? "persoon-1" : null) : service.WithToken(() => null);
        var type = method.Descriptor.IsClientStreaming ? MethodType.ClientStreaming : MethodType.Unary;
        var call = new Method<byte[], byte[]>(type, method.Descriptor.Service.FullName, method.Descriptor.Name, Bytes, Bytes);
        var request = method.Descriptor.InputType.Parser.ParseFrom(ByteString.Empty);
        method.RequestId?.Accessor.SetValue(request, Guid.NewGuid().ToString());
        try
        {
            if (type == MethodType.Unary)
            {
                await caller.AsyncUnaryCall(call, null, default, request.ToByteArray());
            }
            else
            {
                using var stream = caller.AsyncClientStreamingCall(call, null, default);
                await stream.RequestStream.CompleteAsync();
                await stream;
            }

            return StatusCode.OK;
        }
        catch (RpcException refusal)
        {
            return refusal.StatusCode;
        }
    }

    private static IMessage Filled(MessageDescriptor type)
    {
        var message = type.Parser.ParseFrom(ByteString.Empty);
        foreach (var field in type.Fields.InDeclarationOrder())
        {
            object value = field.FieldType switch
            {
                FieldType.Message => Filled(field.MessageType),
                FieldType.String => "x",
                FieldType.Bool => true,
                FieldType.Int64 => 1L,
                FieldType.Enum => Enum.ToObject(field.EnumType.ClrType, 1),
                _ => 1,
            };
            if (field.IsRepeated)
            {
                ((System.Collections.IList)field.Accessor.GetValue(message)).Add(value);
            }
            else
            {
                field.Accessor.SetValue(message, value);
            }
        }

        return message;
    }

    private static void AssertMasked(IMessage message, Rol rol)
    {
        foreach (var field in message.Descriptor.Fields.InDeclarationOrder())
        {
            var value = field.Accessor.GetValue(message);
            var isThere = field.IsRepeated ? ((System.Collections.IList)value).Count > 0 : !field.HasPresence || field.Accessor.HasValue(message);
            var maySee = ContractSource.VisibleTo(field) is not { } roles || roles.Contains(rol);
            Assert.True(isThere == maySee, $"{field.FullName} for {rol}");
            if (isThere && field.FieldType == FieldType.Message)
            {
                foreach (var child in value is System.Collections.IList list ? list.Cast<IMessage>() : [(IMessage)value])
                {
                    AssertMasked(child, rol);
                }
            }
        }
    }
}
