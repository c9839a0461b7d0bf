using System.Security.Cryptography;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Transferpunt.Platform.Audit;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Platform.Access;

/// <summary>What happens around every call, whatever its kind: who calls, may they, what may they send and see, and the account
/// of it. All of it comes from the contract.</summary>
internal sealed class CallPipeline(CallScope call, ServiceDbContext db, IServiceScopeFactory scopes, TimeProvider clock)
{
    private readonly HashSet<string> _asked = [];
    private ContractMethod? _method;

    /// <summary>Lets the caller in, or refuses.</summary>
    /// <exception cref="DomainException">No valid token, or the role may not call this method.</exception>
    public void Admit(ServerCallContext context)
    {
        var method = _method = Contract.Methods.GetValueOrDefault(context.Method) ?? throw Caller.Denied();
        var caller = Caller.From(context.GetHttpContext().User);
        var reach = method.ReachOf(caller.Rol);
        call.Begin(caller, reach ?? default, method.Toegang?.Verwerking ?? "", method.Descriptor.Name, clock.GetUtcNow());
        if (reach is null)
        {
            throw Caller.Denied();
        }
    }

    /// <summary>Checks one request message: fields the role may not fill in, and the form of the request id.</summary>
    /// <exception cref="DomainException">With every forbidden field.</exception>
    public void CheckRequest(IMessage request)
    {
        _asked.UnionWith(PersonsConcerned.In(request).Where(LooksLikeCasusnummer));
        var forbidden = FieldMask.For(request.Descriptor, call.Caller.Rol).Forbidden(request).ToList();
        if (forbidden.Count > 0)
        {
            throw new DomainException(
                ErrorKind.PermissionDenied, "VELD_NIET_TOEGESTAAN", "Met uw rol mag u deze velden niet invullen.",
                [.. forbidden.Select(field => new Fault(field, "Dit veld mag u met uw rol niet invullen."))]);
        }

        if (_method!.RequestId is { } requestId)
        {
            var faults = new Faults();
            var id = faults.Id((string)requestId.Accessor.GetValue(request), requestId.Name);
            faults.ThrowIfAny();
            call.Command = new CommandRequest(id, _method.Path, SHA256.HashData(request.ToByteArray()));
        }
    }

    /// <summary>The answer that was given when the caller sent the same command before; null when it is new.</summary>
    /// <exception cref="DomainException">The id was used for another command.</exception>
    public async Task<TResponse?> FindAnswerAsync<TResponse>(CancellationToken cancellationToken)
        where TResponse : class
    {
        if (call.Command is not { } command)
        {
            return null;
        }

        var key = call.Caller.Key;
        var stored = await db.Set<StoredCommand>().AsNoTracking()
            .SingleOrDefaultAsync(c => c.Caller == key && c.RequestId == command.RequestId, cancellationToken);
        if (stored is null)
        {
            return null;
        }

        if (stored.Method != command.Method || !stored.Hash.AsSpan().SequenceEqual(command.Hash))
        {
            throw new DomainException(
                ErrorKind.AlreadyExists, "VERZOEK_ID_HERGEBRUIKT", "Dit verzoek_id is al gebruikt voor een ander verzoek. Kies een nieuw verzoek_id.");
        }

        command.IsStored = true;
        return (TResponse)_method!.Descriptor.OutputType.Parser.ParseFrom(stored.Response);
    }

    /// <summary>Prepares one answer message for the caller: hides what the role may not see, and accounts for whom it shows.
    /// The account is stored before the answer leaves; when that fails there is no answer.</summary>
    public async Task ReleaseAsync(IMessage response, CancellationToken cancellationToken)
    {
        if (call.Command is { IsStored: false })
        {
            throw new InvalidOperationException($"{_method!.Path} did not store its answer with its effect.");
        }

        FieldMask.For(response.Descriptor, call.Caller.Rol).Apply(response);

        // What the service left unsaved stays unsaved: this save holds the account only.
        db.ChangeTracker.Clear();
        if (db.Account(call, _asked.Concat(PersonsConcerned.In(response)), clock.GetUtcNow()))
        {
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>Accounts for a refused call of a known caller, in a transaction of its own.</summary>
    public async Task AccountRefusalAsync(RpcException refusal)
    {
        if (!call.HasCaller)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var fresh = scope.ServiceProvider.GetRequiredService<ServiceDbContext>();
        fresh.AccountRefusal(call, _asked, refusal.StatusCode.ToString(), clock.GetUtcNow());
        await fresh.SaveChangesAsync(CancellationToken.None);
    }

    // A caller may put anything in a request field; only what can be a casusnummer goes into the account.
    private static bool LooksLikeCasusnummer(string value) =>
        value.Length <= 20 && value.StartsWith("TP-", StringComparison.Ordinal) && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
