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
    private static final String NO_WORD = "(?![定导派挥示令引标向控认纹明使出])";
    // 本法所称X，指…  本法所称X是…  本条例所称的X，为…  所称X包括…  所称X不包括…  本细则所指X，包括…
    private static final Pattern CALLED =
            Pattern.compile(
                    "所[称指][的之]?([^，。；：？！,;:是指\\t\\n]{2,30}?)(?:[，,]?系?指"
                            + NO_WORD
                            + "|[，,](?:为|即|系)|是(?![指否不非])|[，,]?(?:也|不|还)?包括)");
    // “X”指…  “X”，指…
    private static final Pattern QUOTED = Pattern.compile("“([^“”，。；]{1,30})”[，,]?指" + NO_WORD);
    // （其他物料系指……，下同）
    private static final Pattern ALIKE = Pattern.compile("[，,]下同$");
    // 不包括……。  但是，……除外。 behind the sentence that defines
    private static final Pattern LESS =
            Pattern.compile("^(?:但是?[，,]?[^。]{1,200}除外|(?:其中)?不包括[^。]{1,200})。?$");
    private static final Pattern TERM_COLUMN =
            Pattern.compile("^.{0,6}(?:术语|名词|用语|词语|概念|简称|缩略语|名称|关键词)$");
    private static final Pattern MEANING_COLUMN =
            Pattern.compile("^.{0,6}(?:含义|定义|解释|释义|全称|内涵|名词解释)$");
    // X：…  X指…  “X”，指…  X是…  (only where a glossary was announced)
    private static final Pattern ENTRY =
            Pattern.compile(
                    "^([^，。；：？！,;:是指即]{2,40}(?:[（(][^（）()]{1,30}[）)])?)(?:[，,：:]?(?:指的是|是|指|即|系)|[：:])(?!否|不)");
    // what begins the next definition: 所称Y，是指  “Y”包括
    private static final Pattern NEXT =
            Pattern.compile(MEANS.pattern() + "|所称|“[^“”]{1,30}”[，,]?(?:包括|指)");
    // 个人信息 personal information: a term of a standard, on its own line
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "^([\\p{IsHan}A-Z0-9（）()·-]{0,29}[\\p{IsHan}）)])[ 　；;]{1,4}[A-Za-z][A-Za-z ,;'’()/-]{1,80}(?:\\n|$)");
    // 个人信息是以电子或者其他方式记录的…信息，: what a law says that something is, called by its own last word
    private static final Pattern IS =
            Pattern.compile(
                    "^(?!中国|全国|国家|本|各|[^是]*的)(\\p{IsHan}{0,10}(?!部门|事业)(\\p{IsHan}{2}))(?=是(?![指否不])[^。；]{6,150}的[^，。；的]{0,6}\\2[，。])");
    private static final int LONGEST_SAID = 12;
    private static final Pattern ANNOUNCES_ITEMS = Pattern.compile("[:：]$|下列|以下|如下");

    private final List<Passage> passages;
    private final boolean explanation;
    private final boolean statute;
    private final Scopes scopes;
    private final List<Definition> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Definitions(List<Passage> passages, Targets targets, boolean explanation) {
        this.passages = passages;
        this.statute = targets.hasArticles();
        this.scopes = new Scopes(targets);
        this.explanation = explanation;
    }

    /**
     * Definitions in reading order, without abbreviations.
     *
     * @param targets the provisions of this document
     * @param explanation whether it is an explanation or a plan
     */
    static List<Definition> find(List<Passage> passages, Targets targets, boolean explanation) {
        var definitions = new Definitions(passages, targets, explanation);
        definitions.passages.forEach(definitions::read);
        return definitions.found;
    }

    private void read(Passage passage) {
        if (passage.form() == Passage.Form.HEADING) return;
        if (passage.form() == Passage.Form.TABLE) table(passage);
        int before = found.size();
        if (passage.text().indexOf('指') >= 0) {
            means(passage);
            quoted(passage);
        }
        if (passage.text().contains("所称") || passage.text().contains("所指")) called(passage);
        if (found.size() > before) return;
        if (passage.glossary() || FOREIGN.matcher(heading(passage)).find()) entry(passage);
        else if (statute && passage.eid().endsWith(".kuan-1")) is(passage);
    }

    private static String heading(Passage passage) {
        return passage.opens() && !passage.headings().isEmpty() ? passage.headings().getLast() : "";
    }

    private void is(Passage passage) {
        var is = IS.matcher(passage.text());
        boolean near = passage.text().lastIndexOf('是', LONGEST_SAID) > 0;
        if (near && is.find() && Terms.isTerm(is.group(1))) {
            add(is.group(1), meaning(passage, is.end() + 1), passage, "");
        }
    }

    private void means(Passage passage) {
        var text = passage.text();
        var means = MEANS.matcher(text);
        // the same words define the same terms: a line that repeats them is read once
        var read = new HashSet<String>();
        while (means.find()) {
            // 一般区：是指……: the colon belongs to 是指
            int end = means.start();
            while (end > 0 && "：:，".indexOf(text.charAt(end - 1)) >= 0) end--;
            int start = Sentences.start(text, end, "。；！？：;\t\n");
            int bracket = openBracket(text, start, end);
            if (bracket >= 0) start = bracket + 1;
            var words = text.substring(Math.max(start, means.start() - 120), means.start());
            if (words.isEmpty() || !read.add(words)) continue;
            var plain = withoutOpenQuote(words);
            var terms = Terms.defined(plain);
            if (terms.isEmpty() || endsAsQuestion(text, means.end())) continue;
            var meaning =
                    bracket >= 0 ? inBracket(text, means.end()) : meaning(passage, means.end());
            var scope = scopes.of(plain, passage);
            boolean each = plain.endsWith("分别");
            for (var term : terms) {
                for (var one : each ? members(term) : List.of(term)) {
                    add(one, meaning, passage, scope);
                }
            }
        }
    }

    /** 甲和乙分别是指; but 从境内和境外取得的所得 is one term, for its members share a word. */
    private static List<String> members(String term) {
        var members = List.of(term.split("[、和与及]", -1));
        boolean shared = members.getLast().indexOf('的') >= 0 && members.getFirst().indexOf('的') < 0;
        return shared || !members.stream().allMatch(Terms::isTerm) ? List.of(term) : members;
    }

    /** The bracket that is open at {@code end}; -1 when none is. */
    private static int openBracket(String text, int start, int end) {
        int depth = 0;
        for (int i = end - 1; i >= start; i--) {
            if ("）)".indexOf(text.charAt(i)) >= 0) depth++;
            if ("（(".indexOf(text.charAt(i)) >= 0 && --depth < 0) return i;
        }
        return -1;
    }

    private static String inBracket(String text, int from) {
        int depth = 0;
        int end = from;
        int last = Math.min(text.length(), from + 1000);
        for (; end < last && depth >= 0; end++) {
            if ("（(".indexOf(text.charAt(end)) >= 0) depth++;
            if ("）)".indexOf(text.charAt(end)) >= 0) depth--;
        }
        var inside = text.substring(from, depth < 0 ? end - 1 : end);
        return ALIKE.matcher(inside.replaceFirst("^[：:，,]", "")).replaceFirst("");
    }

    private static boolean endsAsQuestion(String text, int from) {
        int end = Sentences.end(text, from, "。？！；");
        return text.charAt(end - 1) == '？';
    }

    private void called(Passage passage) {
        var called = CALLED.matcher(passage.text());
        while (called.find()) {
            int start = Sentences.start(passage.text(), called.start(), "。；！？：:;，\t\n");
            var scope = scopes.of(passage.text().substring(start, called.start()), passage);
            // the words 包括 and 不包括 are part of what the term means
            int verb = called.group().lastIndexOf("包括");
            int from = called.end();
            if (verb >= 0) {
                char before = passage.text().charAt(from - 3);
                from -= "也不还".indexOf(before) >= 0 ? 3 : 2;
            }
            int bracket = openBracket(passage.text(), start, called.start());
            var meaning = bracket >= 0 ? inBracket(passage.text(), from) : meaning(passage, from);
            for (var term : Terms.defined("所称" + called.group(1))) {
                add(term, meaning, passage, scope);
            }
        }
    }

    private void quoted(Passage passage) {
        var quoted = QUOTED.matcher(passage.text());
        while (quoted.find()) {
            int start = Sentences.start(passage.text(), quoted.start(), "。；！？：:;\t\n");
            var words =
                    passage.text().substring(start, quoted.start()) + "“" + quoted.group(1) + "”";
            var scope = scopes.of(words, passage);
            for (var term : Terms.defined(words)) {
                add(term, meaning(passage, quoted.end()), passage, scope);
            }
        }
    }

    // 术语 | 含义
    private void table(Passage passage) {
        var rows = passage.rows();
        if (rows.size() < 2) return;
        var head = rows.getFirst();
        int term = column(head, TERM_COLUMN);
        int meaning = column(head, MEANING_COLUMN);
        if (term < 0 || meaning < 0 || term == meaning) return;
        for (var row : rows.subList(1, rows.size())) {
            if (row.size() <= Math.max(term, meaning)) continue;
            var words = row.get(term).strip();
            if (Terms.isTerm(words)) {
                add(Terms.bare(words), row.get(meaning).strip(), passage, "");
            }
        }
    }

    private static int column(List<String> head, Pattern name) {
        for (int i = 0; i < head.size(); i++) {
            if (name.matcher(head.get(i).strip()).find()) return i;
        }
        return -1;
    }

    private void entry(Passage passage) {
        var heading = heading(passage);
        for (var line : List.of(heading, passage.text())) {
            var foreign = FOREIGN.matcher(line);
            if (!foreign.find()) continue;
            var text = passage.text().substring(line.equals(heading) ? 0 : foreign.end());
            if (!text.isEmpty()) add(foreign.group(1), text, passage, "");
            return;
        }
        boolean deep = passage.headings().size() > 1 && !statute;
        if (deep
                && Terms.isTerm(heading)
                && heading.length() <= 20
                && !Passage.isGlossary(heading)) {
            // 3.1 个人信息
            var text = passage.text().replaceFirst("^(?:是指|是|指|即)[：:，]?", "");
            add(Terms.bare(heading), text, passage, "");
            return;
        }
        var entry = ENTRY.matcher(passage.text());
        if (!entry.find()) return;
        for (var term : Terms.defined(entry.group(1))) {
            add(term, meaning(passage, entry.end()), passage, scopes.of("", passage));
        }
    }

    /** The meaning that begins at {@code from}, with the items that it announces. */
    private static String meaning(Passage passage, int from) {
        var text = passage.text();
        int begin = from;
        while (begin < text.length()
                && "：:，,、".indexOf(text.charAt(begin)) >= 0
                && text.length() > begin + 1) begin++;
        int end = Sentences.end(text, begin, "。\t\n");
        var sentence = text.substring(begin, end);
        var next = NEXT.matcher(sentence);
        if (next.find()) {
            int stop = sentence.lastIndexOf('；', next.start());
            if (stop < 0 && sentence.startsWith("，“", next.start() - 1)) stop = next.start() - 1;
            // 公民的住所地是指……，法人的住所地是指……
            int comma = sentence.lastIndexOf('，', next.start());
            boolean another =
                    stop < 0
                            && comma > 0
                            && next.group().endsWith("是指")
                            && Terms.isTerm(sentence.substring(comma + 1, next.start()));
            if (another) stop = comma;
            if (stop > 0) {
                sentence = sentence.substring(0, stop);
                end = begin + stop;
            }
        }
        if (!passage.items().isEmpty() && sentence.matches("[：:]")) sentence = "";
        var meaning = new StringBuilder(trimmed(sentence));
        int further = Sentences.end(text, Math.min(end, text.length()), "。");
        if (end < further && LESS.matcher(text.substring(end, further)).find()) {
            meaning.append(text, end, further);
            end = further;
        }
        if (end == text.length() && ANNOUNCES_ITEMS.matcher(text.substring(begin)).find()) {
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

    private void add(String term, String meaning, Passage passage, String scope) {
        if (meaning.isEmpty() || term.isEmpty() || !seen.add(term + "\t" + passage.eid())) return;
        boolean explained = explanation || (passage.glossary() && !statute);
        var kind = explained ? Definition.Kind.EXPLAINED : Definition.Kind.STATUTORY;
        found.add(new Definition(term, meaning, passage.eid(), kind, scope));
    }
}
