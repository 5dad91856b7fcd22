package tiaowen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs what people start most, {@code serve}, {@code search} and {@code cite}, over a few texts of
 * its own, and ends. The launcher has Java record such a run, so that later starts find their
 * classes loaded, linked and known to the compiler. A class of its own and no command: nobody else
 * has a use for it.
 */
final class StartTraining {
    /** Longer than any run takes; a machine that hangs must not hold up the launcher. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Enough for the compiler to see which paths are taken. */
    private static final int ROUNDS = 12;

    private static final int TEXTS = 6;
    private static final Pattern ADDRESS = Pattern.compile("http://[^ /]+:\\d+");

    private static final List<String> SEARCHES =
            List.of("救助 备案", "\"临时救助\" -办法", "困难家庭怎么申请救助", "标题:办法 救助对象", "示例救助办法第三条");

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/policies",
                    "/policies/shilijiuzhubanfa1",
                    "/policies/shilijiuzhubanfa1/2020-03-01/tiao-2",
                    "/glossary",
                    "/updates",
                    "/api/v1/policies",
                    "/assets/0/style.css");

    private static final String TEXT =
            """
            # 示例救助办法%d

            （2020年3月1日示例省人民政府令第%d号公布　自2020年5月1日起施行）

            ## 第一章　总则

            第一条　为了规范临时救助工作，根据《示例救助办法1》，制定本办法。

            第二条　本办法所称救助对象，是指因突发事件造成基本生活困难的家庭。

            ## 第二章　程序

            第三条　申请临时救助的家庭，应当提交下列材料：

            （一）家庭成员的身份证明；

            （二）最近六个月的收入说明。

            依照本办法第二条认定的救助对象，应当在三十日内备案。

            第四条　违反本办法第三条规定的，由民政部门责令改正。

            第五条　本办法自2020年5月1日起施行。
            """;

    private StartTraining() {}

    /** Ends with 0 when all that is trained has answered. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Thread.ofPlatform().daemon().start(StartTraining::giveUpInTime);
        var folder = Files.createTempDirectory("tiaowen-training");
        int code = 1;
        try {
            code = run(folder);
        } finally {
            remove(folder);
        }
        System.exit(code);
    }

    private static void giveUpInTime() {
        try {
            Thread.sleep(PATIENCE);
            Runtime.getRuntime().halt(1);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static int run(Path folder) throws IOException, InterruptedException {
        var corpus = Files.createDirectory(folder.resolve("corpus"));
        for (int i = 1; i <= TEXTS; i++) {
            Files.writeString(corpus.resolve("示例救助办法" + i + ".md"), TEXT.formatted(i, i));
        }
        var index = folder.resolve("index").toString();
        int code = run("build", "--no-semantic", "--corpus", corpus.toString(), "--index", index);
        for (int round = 0; round < ROUNDS; round++) {
            code += run("cite", "--index", index, "示例救助办法2第三条");
            for (var search : SEARCHES) code += run("search", "--index", index, search);
        }
        serve(index);
        return Math.min(code, 1);
    }

    private static int run(String... arguments) {
        var out = new PrintWriter(new StringWriter());
        return Main.run(arguments, new Console(InputStream.nullInputStream(), out, out, false));
    }

    /** Asks a server for pages; it ends with the process. */
    private static void serve(String index) throws IOException, InterruptedException {
        var out = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (var said = new PipedReader();
                var says = new PrintWriter(new PipedWriter(said), true)) {
            var console = new Console(InputStream.nullInputStream(), out, says, false);
            var arguments = new String[] {"serve", "--port", "0", "--index", index};
            Thread.ofPlatform().daemon().start(() -> Main.run(arguments, console));
            var origin = address(said);
            try (var client = HttpClient.newHttpClient()) {
                for (int round = 0; round < ROUNDS; round++) {
                    for (var page : PAGES) get(client, origin + page);
                    for (var search : SEARCHES) {
                        var text = URLEncoder.encode(search, StandardCharsets.UTF_8);
                        get(client, origin + "/search?q=" + text);
                        get(client, origin + "/api/v1/suggest?q=" + text);
                        get(client, origin + "/cite/" + text.replace("+", "%20"));
                    }
                }
            }
        }
    }

    private static String address(PipedReader said) throws IOException {
        var text = new StringBuilder();
        while (true) {
            int character = said.read();
            if (character < 0) throw new IOException("the server ended: " + text);
            text.append((char) character);
            var address = ADDRESS.matcher(text);
            if (character == '\n' && address.find()) return address.group();
        }
    }

    private static void get(HttpClient client, String address)
            throws IOException, InterruptedException {
        client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(
                            file -> {
                                try {
                                    Files.deleteIfExists(file);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
        }
    }
}
