package tiaowen.corpus;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells one state of the program from another by its own compiled rooms. Whoever updates the
 * program gets everything read again by the new rules; no number has to be raised by hand.
 */
public final class ProgramVersion {
    private static final Logger LOG = LoggerFactory.getLogger(ProgramVersion.class);
    private static final List<String> ROOMS =
            List.of(
                    "model",
                    "text",
                    "extract",
                    "clean",
                    "structure",
                    "facts",
                    "corpus",
                    "index",
                    "build");
    private static final String NOW = read();

    private ProgramVersion() {}

    /** 32 letters and digits; {@code unknown} where the program cannot look at itself. */
    public static String now() {
        return NOW;
    }

    private static String read() {
        var where = ProgramVersion.class.getProtectionDomain().getCodeSource();
        if (where == null) return "unknown";
        try {
            var program = Path.of(where.getLocation().toURI());
            if (Files.isDirectory(program)) return digest(program);
            try (var jar = FileSystems.newFileSystem(program)) {
                return digest(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            LOG.warn("cannot tell which program this is; an update will need build --full", e);
            return "unknown";
        }
    }

    private static String digest(Path program) throws IOException {
        var digest = SourceFile.sha256();
        for (var room : ROOMS) {
            var folder = program.resolve("tiaowen").resolve(room);
            if (!Files.isDirectory(folder)) continue;
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(
                            folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
