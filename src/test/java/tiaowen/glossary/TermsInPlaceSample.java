package tiaowen.glossary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Provision;
import tiaowen.search.Library;

/**
 * Prints definitions shown in place, taken at random, for a person to judge, and counts all of
 * them: {@code TermsInPlaceSample INDEX [SEED] [HOW MANY]}. On each line: policy, edition,
 * provision, the words around the term, the definition that is shown, where it stands, on what
 * ground.
 */
final class TermsInPlaceSample {
    private static final int AROUND = 45;
    private static final int GIST = 110;

    private final Library library;
    private final List<String> lines = new ArrayList<>();
    private final Map<ResolvedDefinition.Ground, Integer> counts =
            new EnumMap<>(ResolvedDefinition.Ground.class);
    private final HashSet<String> terms = new HashSet<>();
    private int editions;
    private int contested;
    private String slowest = "";
    private long longest;

    private TermsInPlaceSample(Library library) {
        this.library = library;
    }

    public static void main(String[] args) {
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        int many = args.length > 2 ? Integer.parseInt(args[2]) : 100;
        try (var library = Library.open(Path.of(args[0]))) {
            var sample = new TermsInPlaceSample(library);
            library.policies().forEach(sample::read);
            sample.print(seed, many);
        }
    }

    private void read(Policy policy) {
        for (var edition : policy.editions()) {
            var documents = library.read(policy.slug(), edition.date());
            long began = System.nanoTime();
            var terms = library.applying(policy, edition, documents);
            long took = System.nanoTime() - began;
            if (editions++ > 0 && took > longest) {
                longest = took;
                slowest = edition.metadata().title();
            }
            if (edition.metadata().title().endsWith("民法典")) {
                System.out.printf(
                        "民法典 %s: %.1f ms, %d marks%n", edition.date(), took / 1e6, terms.size());
            }
            for (var document : documents) read(edition, document, terms);
        }
    }

    private void read(Edition edition, Document document, TermsInPlace terms) {
        var seen = new HashMap<String, Integer>();
        document.body()
                .walk()
                .forEach(
                        provision -> {
                            var text = text(provision);
                            if (seen.merge(provision.eid(), 1, Integer::sum) > 1) return;
                            for (var mark : terms.in(provision.eid(), text)) {
                                note(edition, provision.eid(), text, mark);
                            }
                        });
    }

    private static String text(Provision provision) {
        return provision instanceof Provision.Paragraph p
                ? p.text()
                : provision instanceof Provision.Item i ? i.text() : "";
    }

    private void note(Edition edition, String eid, String text, TermsInPlace.Mark mark) {
        var definition = mark.applied();
        counts.merge(definition.ground(), 1, Integer::sum);
        terms.add(definition.term());
        if (definition.contested()) contested++;
        int from = Math.max(0, mark.start() - AROUND);
        int to = Math.min(text.length(), mark.end() + AROUND);
        var sense = definition.sense();
        lines.add(
                String.join(
                        "\t",
                        edition.metadata().title() + " " + edition.date(),
                        eid,
                        text.substring(from, mark.start())
                                + "【"
                                + text.substring(mark.start(), mark.end())
                                + "】"
                                + text.substring(mark.end(), to),
                        gist(sense.definition().definition().replace('\n', ' ')),
                        sense.edition().metadata().title()
                                + " "
                                + sense.edition().date()
                                + " "
                                + sense.definition().eid()
                                + (sense.definition().scope().isEmpty()
                                        ? ""
                                        : " scope " + sense.definition().scope()),
                        definition.ground()
                                + " "
                                + sense.definition().kind()
                                + " others "
                                + definition.others()));
    }

    private static String gist(String text) {
        return text.length() <= GIST ? text : text.substring(0, GIST) + "……";
    }

    private void print(long seed, int many) {
        System.out.printf(
                "editions %d, marks %d %s, terms marked %d, contested marks %d; slowest %s %.1f ms%n",
                editions, lines.size(), counts, terms.size(), contested, slowest, longest / 1e6);
        Collections.shuffle(lines, new Random(seed));
        lines.stream().limit(many).forEach(System.out::println);
    }
}
