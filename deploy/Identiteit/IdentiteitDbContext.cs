using Microsoft.EntityFrameworkCore;

namespace Transferpunt.Identiteit;

/// <summary>The OpenIddict store: the clients and the authorization codes that are on their way.</summary>
internal sealed class IdentiteitDbContext(DbContextOptions<IdentiteitDbContext> options) : DbContext(options);
