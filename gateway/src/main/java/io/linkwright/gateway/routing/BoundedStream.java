package io.linkwright.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** Passes a body on while it is within its limit; beyond it fails once and swallows the rest. */
final class BoundedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limitBytes;
    private Handler<Throwable> onFailure;
    private long passedBytes;
    private boolean exceeded;

    BoundedStream(ReadStream<Buffer> source, long limitBytes) {
        this.source = source;
        this.limitBytes = limitBytes;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : buffer -> pass(buffer, handler));
        return this;
    }

    private void pass(Buffer buffer, Handler<Buffer> handler) {
        passedBytes += buffer.length();
        if (passedBytes <= limitBytes) {
            handler.handle(buffer);
        } else if (!exceeded) {
            exceeded = true;
            if (onFailure != null) {
                onFailure.handle(new IllegalArgumentException("the body has more than " + limitBytes + " bytes"));
            }
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
