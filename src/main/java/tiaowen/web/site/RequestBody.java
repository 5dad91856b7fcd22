package tiaowen.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import tiaowen.model.Failure;

/** The bytes that somebody sent, up to a size that is said. */
public final class RequestBody {
    /**
     * What is too large is read to its end up to here and thrown away: a browser shows an answer
     * only when all that it sends is taken.
     */
    private static final long DRAINED = 1L << 30;

    private RequestBody() {}

    /**
     * Reads a body.
     *
     * @param most bytes that are taken
     * @param refusal a whole Chinese sentence for larger ones
     * @throws Failure {@code body-too-large}, which {@link ErrorPages} answers with 413
     */
    public static byte[] read(Context ctx, int most, String refusal) throws IOException {
        try (var in = ctx.bodyInputStream()) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length <= most) return bytes;
            long left = DRAINED;
            var rest = new byte[1 << 16];
            for (int n = in.read(rest); n > 0 && left > 0; n = in.read(rest)) left -= n;
        }
        throw new Failure("body-too-large", refusal);
    }
}
