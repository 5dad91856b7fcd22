package tiaowen.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tiaowen.model.Failure;

/**
 * One file of a corpus that should hold a policy.
 *
 * @param path where it is
 * @param name relative to the corpus, {@code /} between its parts; names the source everywhere
 */
public record SourceFile(Path path, String name) {
    /**
     * What changes when the file says something else: SHA-256 over the bytes of the file and of its
     * sidecar.
     *
     * @throws Failure {@code unreadable} if the file cannot be read
     */
    public String fingerprint() {
        var digest = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            copy(path, out);
            // The length keeps bytes from moving between file and sidecar unnoticed.
            out.write((" " + Files.size(path) + " ").getBytes(StandardCharsets.US_ASCII));
            var sidecar = path.resolveSibling(path.getFileName() + Corpus.SIDECAR);
            if (Files.isRegularFile(sidecar)) copy(sidecar, out);
        } catch (IOException e) {
            throw new Failure("unreadable", name + " 无法读取。请检查文件是否还在、是否有读取权限，然后重新构建。", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void copy(Path from, OutputStream to) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            in.transferTo(to);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
