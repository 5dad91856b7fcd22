package tiaowen.compare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tiaowen.clean.Cleaner;
import tiaowen.extract.Extractor;
import tiaowen.facts.Facts;
import tiaowen.model.Document;
import tiaowen.model.Numeral;
import tiaowen.structure.Structurer;

/** Editions for the tests of this room, read from plain lines as any file is. */
final class SampleEditions {
    private SampleEditions() {}

    static Document document(String lines) {
        var text = "示例市社区食堂管理办法\n\n" + lines;
        var source = Extractor.read("办法.txt", text.getBytes(StandardCharsets.UTF_8), Map.of());
        var cleaned = Cleaner.clean(source);
        return Facts.find("办法.txt", cleaned, Structurer.structure(cleaned));
    }

    /** Compares two texts. */
    static Comparison compare(String earlier, String later) {
        return Comparison.of(List.of(document(earlier)), List.of(document(later)));
    }

    /** Articles with these words, numbered from 1. */
    static String articles(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> "第" + Numeral.han(i + 1) + "条　" + words.get(i))
                .collect(Collectors.joining("\n\n"));
    }

    /** One line a change: {@code MOVED tiao-3 → tiao-4}. */
    static List<String> told(Comparison comparison) {
        return comparison.changes().stream()
                .map(
                        c ->
                                c.kind()
                                        + " "
                                        + (c.from().equals(c.to())
                                                ? c.from()
                                                : (c.from() + " → " + c.to()).strip()))
                .toList();
    }

    /** Pieces as marked text: {@code 每[-月][+季度]公布一次}. */
    static String marked(List<DiffPiece> pieces) {
        return pieces.stream()
                .map(
                        piece ->
                                switch (piece.kind()) {
                                    case KEPT -> piece.text();
                                    case REMOVED -> "[-" + piece.text() + "]";
                                    case ADDED -> "[+" + piece.text() + "]";
                                })
                .collect(Collectors.joining());
    }
}
