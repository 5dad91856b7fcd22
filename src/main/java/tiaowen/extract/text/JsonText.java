package tiaowen.extract.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** A text that came as the value of a field in JSON, its line breaks escaped. */
public final class JsonText {
    private static final JsonFactory JSON = new JsonFactory();

    /** The text is at least this share of the file. */
    private static final double MOST = 0.5;

    private JsonText() {}

    /**
     * The words of all fields, each value from a line of its own; empty where the text is no JSON.
     */
    public static Optional<String> words(String text) {
        var start = text.stripLeading();
        if (start.isEmpty() || "{[".indexOf(start.charAt(0)) < 0) return Optional.empty();
        var out = new StringBuilder();
        try (var parser = JSON.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) out.append(parser.getText()).append('\n');
            }
        } catch (IOException e) {
            return Optional.empty(); // no JSON after all
        }
        return out.length() >= MOST * text.length()
                ? Optional.of(out.toString())
                : Optional.empty();
    }
}
