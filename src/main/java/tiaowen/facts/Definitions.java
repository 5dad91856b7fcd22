package tiaowen.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.model.Definition;
import tiaowen.model.Provision;

/** Finds the places where a text says what a term means. */
final class Definitions {
    // 是指  系指; not 不是指, nor the words 是指定 是指导 是指标
    private static final Pattern MEANS =
            Pattern.compile(
                    "(?<![不而])(?:是指|系指)(?!标(?![示有明的])|导(?!致)|定(?!期|量|额|点)|派(?![出遣驻])|挥|示|令|引|责|南|纹|向[^、，。]{0,6}事实)");
    // 本法所称X，指…  本法所称X是…  本条例所称的X，为…
    private static final Pattern CALLED =
            Pattern.compile("所称的?([^，。；：？！,;:是指]{2,30})(?:[，,](?:指|为|即|系)|是(?![指否不非]))");
    // X：…  X指…  “X”，指…  X是…  (only where a glossary was announced)
    private static final Pattern ENTRY =
            Pattern.compile(
                    "^([^，。；：？！,;:是指即]{2,40}(?:[（(][^（）()]{1,30}[）)])?)(?:[，,：:]?(?:指的是|是|指|即|系)|[：:])(?!否|不)");
    private static final Pattern ANNOUNCES_ITEMS = Pattern.compile("[:：]$|下列|以下|如下");

    private final List<Passage> passages;
    private final boolean explanation;
    private final boolean statute;
    private final List<Definition> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Definitions(List<Passage> passages, boolean statute, boolean explanation) {
        this.passages = passages;
        this.statute = statute;
        this.explanation = explanation;
    }

    /**
     * Definitions in reading order, without abbreviations.
     *
     * @param statute whether the text is made of articles
     * @param explanation whether it is an explanation or a plan
     */
    static List<Definition> find(List<Passage> passages, boolean statute, boolean explanation) {
        var definitions = new Definitions(passages, statute, explanation);
        definitions.passages.forEach(definitions::read);
        return definitions.found;
    }

    private void read(Passage passage) {
        int before = found.size();
        if (passage.text().indexOf('指') >= 0) means(passage);
        if (passage.text().contains("所称")) called(passage);
        if (passage.glossary() && found.size() == before) entry(passage);
    }

    private void means(Passage passage) {
        var text = passage.text();
        var means = MEANS.matcher(text);
        while (means.find()) {
            // 一般区：是指……: the colon belongs to 是指
            int end = means.start();
            while (end > 0 && "：:，".indexOf(text.charAt(end - 1)) >= 0) end--;
            int start = Sentences.start(text, end, "。；！？：;");
            var words = text.substring(Math.max(start, means.start() - 120), means.start());
            var plain = withoutOpenQuote(words);
            var terms = Terms.defined(plain);
            if (terms.isEmpty() || endsAsQuestion(text, means.end())) continue;
            var meaning = meaning(passage, means.end());
            boolean each = plain.endsWith("分别");
            for (var term : terms) {
                for (var one : each ? List.of(term.split("[、和与及]", -1)) : List.of(term)) {
                    add(one, meaning, passage);
                }
            }
        }
    }

    private static boolean endsAsQuestion(String text, int from) {
        int end = Sentences.end(text, from, "。？！；");
        return text.charAt(end - 1) == '？';
    }

    private void called(Passage passage) {
        var called = CALLED.matcher(passage.text());
        while (called.find()) {
            for (var term : Terms.defined("所称" + called.group(1))) {
                add(term, meaning(passage, called.end()), passage);
            }
        }
    }

    private void entry(Passage passage) {
        if (passage.opens() && passage.headings().size() > 1) {
            var heading = passage.headings().getLast();
            if (Terms.isTerm(heading) && heading.length() <= 20 && !statute) {
                var text = passage.text().replaceFirst("^(?:是指|是|指|即)[：:，]?", "");
                add(Terms.bare(heading), text, passage);
                return;
            }
        }
        var entry = ENTRY.matcher(passage.text());
        if (!entry.find()) return;
        for (var term : Terms.defined(entry.group(1))) {
            add(term, meaning(passage, entry.end()), passage);
        }
    }

    /** The meaning that begins at {@code from}, with the items that it announces. */
    private static String meaning(Passage passage, int from) {
        var text = passage.text();
        int begin = from;
        while (begin < text.length()
                && "：:，,、".indexOf(text.charAt(begin)) >= 0
                && text.length() > begin + 1) begin++;
        int end = Sentences.end(text, begin, "。");
        var sentence = text.substring(begin, end);
        var next = MEANS.matcher(sentence);
        if (next.find()) {
            int stop = sentence.lastIndexOf('；', next.start());
            if (stop > 0) {
                sentence = sentence.substring(0, stop);
                end = begin + stop;
            }
        }
        var meaning = new StringBuilder(trimmed(sentence));
        if (end == text.length() && ANNOUNCES_ITEMS.matcher(sentence).find()) {
            passage.items().forEach(item -> appendItem(item, meaning));
        }
        return meaning.toString();
    }

    private static void appendItem(Provision.Item item, StringBuilder out) {
        if (!out.isEmpty()) out.append('\n');
        out.append(item.label()).append(item.text());
        item.children().forEach(child -> appendItem(child, out));
    }

    private static String trimmed(String sentence) {
        var trimmed = sentence.strip();
        if (trimmed.endsWith("；") || trimmed.endsWith(";")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        boolean quoteLeftOpen = trimmed.endsWith("”") && trimmed.indexOf('“') < 0;
        return quoteLeftOpen ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }

    /** An amendment sets whole paragraphs in quotes: the mark opens before the term. */
    private static String withoutOpenQuote(String words) {
        var stripped = words.strip();
        boolean open = stripped.startsWith("“") && stripped.indexOf('”') < 0;
        return open ? stripped.substring(1) : stripped;
    }

    private void add(String term, String meaning, Passage passage) {
        if (meaning.isEmpty() || term.isEmpty() || !seen.add(term + "\t" + passage.eid())) return;
        boolean explained = explanation || (passage.glossary() && !statute);
        var kind = explained ? Definition.Kind.EXPLAINED : Definition.Kind.STATUTORY;
        found.add(new Definition(term, meaning, passage.eid(), kind, ""));
    }
}
