package io.linkwright.kit.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

/** Stops reading a body of unannounced length at the limit. */
@Provider
class CountedBody implements ReaderInterceptor {

    /** Interceptors are made before run-time configuration is there. */
    private final Instance<BodyLimits> limits;
    private final UriInfo uri;

    CountedBody(Instance<BodyLimits> limits, UriInfo uri) {
        this.limits = limits;
        this.uri = uri;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        String type = context.getMediaType() == null ? null : context.getMediaType().toString();
        context.setInputStream(
                new Counting(context.getInputStream(), limits.get().bytes(uri.getRequestUri().getPath(), type)));
        return context.proceed();
    }

    private static final class Counting extends FilterInputStream {

        private final long limitBytes;
        private long read;

        Counting(InputStream body, long limitBytes) {
            super(body);
            this.limitBytes = limitBytes;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > limitBytes) {
                throw Problems.tooLarge(limitBytes);
            }
        }
    }
}
