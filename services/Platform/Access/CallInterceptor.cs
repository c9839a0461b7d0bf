using Google.Protobuf;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Transferpunt.Platform.Errors;

namespace Transferpunt.Platform.Access;

/// <summary>The one door of a service: every call of every kind goes through the same steps.</summary>
internal sealed partial class CallInterceptor(ErrorTranslator errors, ILogger<CallInterceptor> log) : Interceptor
{
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) =>
        GuardAsync(context, async pipeline =>
        {
            pipeline.CheckRequest((IMessage)request);
            var response = await pipeline.FindAnswerAsync<TResponse>(context.CancellationToken) ?? await continuation(request, context);
            await pipeline.ReleaseAsync((IMessage)response, context.CancellationToken);
            return response;
        });

    public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation) =>
        GuardAsync(context, async pipeline =>
        {
            var response = await continuation(new CheckedReader<TRequest>(requestStream, pipeline), context);
            await pipeline.ReleaseAsync((IMessage)response, context.CancellationToken);
            return response;
        });

    public override Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context,
        ServerStreamingServerMethod<TRequest, TResponse> continuation) =>
        GuardAsync(context, async pipeline =>
        {
            pipeline.CheckRequest((IMessage)request);
            await continuation(request, new ReleasingWriter<TResponse>(responseStream, pipeline), context);
            return true;
        });

    public override Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context,
        DuplexStreamingServerMethod<TRequest, TResponse> continuation) =>
        GuardAsync(context, async pipeline =>
        {
            await continuation(new CheckedReader<TRequest>(requestStream, pipeline), new ReleasingWriter<TResponse>(responseStream, pipeline), context);
            return true;
        });

    private async Task<TResult> GuardAsync<TResult>(ServerCallContext context, Func<CallPipeline, Task<TResult>> work)
    {
        var pipeline = context.GetHttpContext().RequestServices.GetRequiredService<CallPipeline>();
        try
        {
            pipeline.Admit(context);
            return await work(pipeline);
        }
        catch (Exception error)
        {
            var refusal = errors.Translate(error, context);
            try
            {
                await pipeline.AccountRefusalAsync(refusal);
            }
            catch (Exception failure)
            {
                // The call is refused either way; that the refusal is not on record must not hide why.
                LogNotAccounted(context.Method, failure.GetBaseException().GetType().Name);
            }

            throw refusal;
        }
    }

    [LoggerMessage(LogLevel.Error, "A refusal of {Method} could not be put on record: {Type}")]
    private partial void LogNotAccounted(string method, string type);

    private sealed class CheckedReader<T>(IAsyncStreamReader<T> inner, CallPipeline pipeline) : IAsyncStreamReader<T>
    {
        public T Current => inner.Current;

        public async Task<bool> MoveNext(CancellationToken cancellationToken)
        {
            if (!await inner.MoveNext(cancellationToken))
            {
                return false;
            }

            pipeline.CheckRequest((IMessage)inner.Current!);
            return true;
        }
    }

    private sealed class ReleasingWriter<T>(IServerStreamWriter<T> inner, CallPipeline pipeline) : IServerStreamWriter<T>
    {
        public WriteOptions? WriteOptions { get => inner.WriteOptions; set => inner.WriteOptions = value; }

        public Task WriteAsync(T message) => WriteAsync(message, CancellationToken.None);

        public async Task WriteAsync(T message, CancellationToken cancellationToken)
        {
            await pipeline.ReleaseAsync((IMessage)message!, cancellationToken);
            await inner.WriteAsync(message, cancellationToken);
        }
    }
}
