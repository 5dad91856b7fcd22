package tiaowen.web.site;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import tiaowen.web.view.ProblemView;

/**
 * Pages for requests that the server refuses before any handler sees them: addresses that are too
 * long, or that no address may look like.
 */
public final class ProtocolErrors extends ErrorHandler {
    private final WebContext site;

    public ProtocolErrors(WebContext site) {
        this.site = site;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 400 : response.getStatus();
        var sentence =
                switch (status) {
                    case 414, 431 -> "这个地址太长了，没有读取。请把要查的内容缩短一些再试。";
                    case 400 -> "地址里有无法识别的字符。请检查地址，或者回到首页重新查找。";
                    default -> "这个请求没有完成。请回到首页重新查找。";
                };
        var heading = status == 414 || status == 431 ? "地址太长" : "看不懂这个请求";
        var page =
                site.problemPage(
                        new ProblemView(status, heading, List.of(sentence), List.of()),
                        Optional.empty());
        var headers = response.getHeaders();
        ResponseHeaders.SECURITY.forEach(headers::put);
        headers.put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        response.setStatus(status);
        var bytes = ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8));
        if (request.getMethod().equals("HEAD")) bytes.limit(0);
        response.write(true, bytes, callback);
        return true;
    }
}
