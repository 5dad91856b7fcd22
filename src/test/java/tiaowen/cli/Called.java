package tiaowen.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * What one call of the program gave.
 *
 * @param out standard output
 * @param err standard error
 */
public record Called(int code, String out, String err) {
    public static Called with(String... args) {
        return withInput("", args);
    }

    static Called withInput(String input, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code =
                Main.run(args, new Console(in, new PrintWriter(out), new PrintWriter(err), false));
        return new Called(code, out.toString(), err.toString());
    }
}
