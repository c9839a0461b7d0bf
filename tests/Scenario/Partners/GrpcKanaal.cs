using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Grpc.Net.Client.Configuration;

namespace Transferpunt.Scenario.Partners;

/// <summary>The gRPC door of the gateway.</summary>
internal static class GrpcKanaal
{
    /// <summary>One channel serves all partners. It repeats what may be repeated: the same message, so the same verzoek_id.</summary>
    public static GrpcChannel Open(Uri grpc, Action<string>? meekijken) => GrpcChannel.ForAddress(grpc, new GrpcChannelOptions
    {
        HttpHandler = new Meekijker(meekijken, new SocketsHttpHandler { EnableMultipleHttp2Connections = true }),
        DisposeHttpClient = true,
        UnsafeUseInsecureChannelCallCredentials = true,
        MaxRetryAttempts = 20,
        ServiceConfig = new ServiceConfig
        {
            MethodConfigs =
            {
                new MethodConfig
                {
                    Names = { MethodName.Default },
                    RetryPolicy = new RetryPolicy
                    {
                        MaxAttempts = 20,
                        InitialBackoff = TimeSpan.FromMilliseconds(200),
                        MaxBackoff = TimeSpan.FromSeconds(2),
                        BackoffMultiplier = 1.5,
                        RetryableStatusCodes = { StatusCode.Unavailable, StatusCode.Aborted },
                    },
                },
            },
        },
    });

    /// <summary>Puts the token of the moment on every call.</summary>
    public static CallInvoker Met(this GrpcChannel channel, Tokens tokens) =>
        channel.Intercept(new Aanmelder(CallCredentials.FromInterceptor(async (context, metadata) =>
            metadata.Add("authorization", $"Bearer {await tokens.GetAsync(context.CancellationToken)}"))));

    private sealed class Aanmelder(CallCredentials credentials) : Interceptor
    {
        public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
            TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation) =>
            continuation(request, With(context));

        public override AsyncClientStreamingCall<TRequest, TResponse> AsyncClientStreamingCall<TRequest, TResponse>(
            ClientInterceptorContext<TRequest, TResponse> context, AsyncClientStreamingCallContinuation<TRequest, TResponse> continuation) =>
            continuation(With(context));

        private ClientInterceptorContext<TRequest, TResponse> With<TRequest, TResponse>(ClientInterceptorContext<TRequest, TResponse> context)
            where TRequest : class
            where TResponse : class =>
            new(context.Method, context.Host, context.Options.WithCredentials(credentials));
    }
}
