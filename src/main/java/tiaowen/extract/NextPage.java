package tiaowen.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import tiaowen.extract.block.Reading;
import tiaowen.extract.html.HtmlPager;
import tiaowen.extract.text.Decoder;
import tiaowen.model.Failure;

/** Tells which file goes on with a web page, where an article is cut into several. */
public final class NextPage {
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".shtml", ".xhtml");

    /** What a page that names its next page holds, in bytes of either encoding. */
    private static final List<String> SIGNS =
            Stream.concat(
                            Stream.of("createPage", "rel=\"next\"", "rel=next", "rel='next'"),
                            Stream.of("下一页", "下页", "后一页", "后页")
                                    .flatMap(
                                            word ->
                                                    Stream.of(
                                                                    StandardCharsets.UTF_8,
                                                                    Charset.forName("GB18030"))
                                                            .map(set -> bytes(word, set))))
                    .toList();

    private NextPage() {}

    private static String bytes(String word, Charset set) {
        return new String(word.getBytes(set), StandardCharsets.ISO_8859_1);
    }

    /** Whether a file of this name may be a page of an article. */
    public static boolean mayHave(String name) {
        return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /**
     * Name of the file that goes on, as the page gives it, without folders. Empty where it names
     * none, and where it cannot be read: reading it says why.
     */
    public static Optional<String> of(Path file) {
        try {
            if (Files.size(file) > Reading.TEXT_LIMIT) return Optional.empty();
            var bytes = Files.readAllBytes(file);
            var plain = new String(bytes, StandardCharsets.ISO_8859_1);
            if (SIGNS.stream().noneMatch(plain::contains)) return Optional.empty();
            var text = Decoder.decode(file.getFileName().toString(), bytes).text();
            return HtmlPager.read(Parser.htmlParser().parseInput(text, ""))
                    .getOrDefault("next-page", List.of())
                    .stream()
                    .map(address -> address.replaceFirst("[?#].*", ""))
                    .map(address -> address.substring(address.lastIndexOf('/') + 1))
                    .findFirst();
        } catch (IOException | Failure e) {
            return Optional.empty();
        }
    }
}
