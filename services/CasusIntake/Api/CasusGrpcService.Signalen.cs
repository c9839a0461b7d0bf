using System.Globalization;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.CasusIntake.Api;

/// <summary>What regie must look at because a message did not fit.</summary>
internal sealed partial class CasusGrpcService
{
    public override async Task<V1.ListSignalenResponse> ListSignalen(V1.ListSignalenRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var size = PageToken.SizeOf(request.PageSize, faults);
        var before = pages.Read(request.PageToken, faults);
        faults.ThrowIfAny();

        var signalen = db.Signalen.AsNoTracking();
        if (before is [var moment, var laatste])
        {
            var (ontstaanOp, id) = (new DateTimeOffset(long.Parse(moment, CultureInfo.InvariantCulture), TimeSpan.Zero), Guid.Parse(laatste));
            signalen = signalen.Where(s => s.OntstaanOp < ontstaanOp || (s.OntstaanOp == ontstaanOp && s.Id.CompareTo(id) < 0));
        }

        var page = await signalen.OrderByDescending(s => s.OntstaanOp).ThenByDescending(s => s.Id).Take(size + 1).ToListAsync(context.CancellationToken);
        var response = new V1.ListSignalenResponse { Signalen = { page.Take(size).Select(ToMessage) } };
        if (page.Count > size)
        {
            var rand = page[size - 1];
            response.NextPageToken = pages.Write(rand.OntstaanOp.UtcTicks.ToString(CultureInfo.InvariantCulture), rand.Id.ToString());
        }

        return response;
    }

    private static V1.Signaal ToMessage(Signaal signaal) => new()
    {
        Casusnummer = signaal.Casusnummer,
        OntstaanOp = signaal.OntstaanOp.ToTimestamp(),
        Code = signaal.Code,
        Zin = signaal.Zin,
    };
}
