package tiaowen.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. Text is UTF-8 whatever the locale says.
 *
 * @param terminal true when a person sits at it, as the launcher finds out: Java 21 cannot tell
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {
    static Console system() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                writer(new FileOutputStream(FileDescriptor.out), false),
                writer(new FileOutputStream(FileDescriptor.err), true),
                Boolean.getBoolean("tiaowen.terminal"));
    }

    private static PrintWriter writer(OutputStream out, boolean eachLine) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), eachLine);
    }
}
