# One image for every part: the first argument says which (see deploy/README.md).
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# Packages change less often than code: restore has a layer of its own.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY contracts/Contracts.csproj contracts/packages.lock.json contracts/
COPY services/Platform/Platform.csproj services/Platform/packages.lock.json services/Platform/
COPY services/CasusIntake/CasusIntake.csproj services/CasusIntake/packages.lock.json services/CasusIntake/
COPY services/Woningaanbod/Woningaanbod.csproj services/Woningaanbod/packages.lock.json services/Woningaanbod/
COPY services/Indicatie/Indicatie.csproj services/Indicatie/packages.lock.json services/Indicatie/
COPY services/WerkEnInkomen/WerkEnInkomen.csproj services/WerkEnInkomen/packages.lock.json services/WerkEnInkomen/
COPY gateway/Gateway.csproj gateway/packages.lock.json gateway/
COPY deploy/Identiteit/Identiteit.csproj deploy/Identiteit/packages.lock.json deploy/Identiteit/
COPY deploy/Host/Host.csproj deploy/Host/packages.lock.json deploy/Host/
RUN dotnet restore deploy/Host/Host.csproj --locked-mode

COPY contracts/ contracts/
COPY services/ services/
COPY gateway/ gateway/
COPY deploy/Identiteit/ deploy/Identiteit/
COPY deploy/Host/ deploy/Host/
RUN dotnet publish deploy/Host/Host.csproj -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# For the health checks; the image has no other program that can ask an address.
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
COPY --from=build /app /app
RUN mkdir /data && chown app:app /data
USER app
WORKDIR /tmp
ENV DOTNET_EnableDiagnostics=0 \
    TRANSFERPUNT_BindAddress=0.0.0.0 \
    TRANSFERPUNT_DataFolder=/data
VOLUME /data
ENTRYPOINT ["/app/transferpunt"]
CMD ["help"]
