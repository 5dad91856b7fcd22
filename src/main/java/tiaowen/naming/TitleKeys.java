package tiaowen.naming;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tiaowen.corpus.Catalogue;
import tiaowen.index.TableFile;
import tiaowen.index.TableFileWriter;
import tiaowen.model.Policy;
import tiaowen.text.Folding;

/**
 * Titles of the policies as they are compared: without the state's name, folded, blanks left out.
 * One is found by halving; parts of titles are sought in one text of all of them, a line each.
 */
final class TitleKeys {
    private static final String TABLE = "titles";
    private static final String LINES = "title lines";

    private final Map<String, Policy> policies;
    private final Supplier<String> lines;

    /** Read when first a part of a title is sought. */
    private volatile String read = "";

    private TitleKeys(Map<String, Policy> policies, Supplier<String> lines) {
        this.policies = policies;
        this.lines = lines;
    }

    static TitleKeys of(Catalogue catalogue) {
        var policies = new TreeMap<String, Policy>();
        catalogue.byTitleKey().forEach((key, p) -> policies.put(Folding.squeeze(key), p));
        return new TitleKeys(policies, () -> lines(policies));
    }

    private static String lines(Map<String, Policy> policies) {
        var lines = new StringBuilder("\n");
        policies.keySet().forEach(key -> lines.append(key).append('\n'));
        return lines.toString();
    }

    void write(TableFileWriter file) throws IOException {
        var slugs = new TreeMap<String, String>();
        policies.forEach((key, policy) -> slugs.put(key, policy.slug()));
        file.map(TABLE, slugs);
        file.list(LINES, List.of(lines(policies)));
    }

    static TitleKeys opened(TableFile file, Catalogue catalogue) {
        return new TitleKeys(
                file.map(TABLE, String.class, slug -> catalogue.policy(slug).orElseThrow(), 0),
                () -> file.list(LINES, String.class).getFirst());
    }

    Optional<Policy> get(String key) {
        return Optional.ofNullable(policies.get(key));
    }

    Stream<String> all() {
        return lines().lines().skip(1);
    }

    /** Keys that begin so. */
    Stream<String> beginning(String part) {
        return containing("\n" + part);
    }

    /** Keys that end so. */
    Stream<String> ending(String part) {
        return containing(part + "\n");
    }

    /** Keys that hold a part of a line, each once. */
    Stream<String> containing(String part) {
        if (part.isEmpty()) return all();
        var text = lines();
        return Stream.iterate(
                        next(text, part, 0), at -> at >= 0, at -> next(text, part, end(text, at)))
                .map(at -> text.substring(text.lastIndexOf('\n', at) + 1, end(text, at)));
    }

    /** Where a part stands next that is of a key, from the line that begins there. */
    private static int next(String text, String part, int from) {
        int at = text.indexOf(part, from);
        return at < 0 || at + 1 >= text.length() ? -1 : part.startsWith("\n") ? at + 1 : at;
    }

    private static int end(String text, int at) {
        return text.indexOf('\n', at);
    }

    private String lines() {
        if (read.isEmpty()) read = lines.get();
        return read;
    }
}
