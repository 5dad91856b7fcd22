package tiaowen.web.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Pages that are long and the same for everybody, kept as they are sent. A page goes by the state
 * it was made from, {@link ResponseHeaders#tag}: of a newer index or on the next day it is made
 * anew. Safe for many threads.
 */
public final class PageCache {
    /** Compressed. The 1,510 statutes, all of them read, take about half of it. */
    private static final long MOST = 32L << 20;

    /** One page longer than this, compressed, would push out too many others. */
    private static final int LONGEST = 2 << 20;

    private final ResponseHeaders headers;
    private final Cache<String, byte[]> pages =
            Caffeine.newBuilder()
                    .maximumWeight(MOST)
                    .weigher((String key, byte[] page) -> page.length)
                    .executor(Runnable::run)
                    .build();

    public PageCache(ResponseHeaders headers) {
        this.headers = headers;
    }

    /**
     * The same pages, made once as long as nothing they are made from changes. What a query asks
     * for is made each time: words marked in a text would fill the store with pages for one reader.
     */
    public Handler keeping(Handler maker) {
        var kept = keepingAsked(maker);
        return ctx -> (ctx.queryString() == null ? kept : maker).handle(ctx);
    }

    /** The same for pages whose query chooses among few. */
    public Handler keepingAsked(Handler maker) {
        return ctx -> {
            if (!ctx.method().equals(HandlerType.GET)) {
                maker.handle(ctx);
                return;
            }
            var key = headers.tag(ctx);
            var page = Optional.ofNullable(pages.getIfPresent(key));
            if (page.isEmpty()) {
                maker.handle(ctx);
                page = keep(key, ctx);
            }
            if (page.isPresent()) send(ctx, page.get());
        };
    }

    private Optional<byte[]> keep(String key, Context ctx) {
        var page = ctx.result();
        if (ctx.statusCode() != 200 || page == null) return Optional.empty();
        var packed = pack(page);
        if (packed.length <= LONGEST) pages.put(key, packed);
        return Optional.of(packed);
    }

    private static void send(Context ctx, byte[] packed) {
        ctx.contentType("text/html; charset=utf-8").header("Vary", "Accept-Encoding");
        var takes = ctx.header("Accept-Encoding");
        if (takes != null && takes.contains("gzip")) {
            ctx.header("Content-Encoding", "gzip").result(packed);
        } else {
            ctx.result(unpack(packed));
        }
    }

    private static byte[] pack(String page) {
        var out = new ByteArrayOutputStream(page.length() / 4);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] unpack(byte[] packed) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return zip.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
