package tiaowen.extract.word;

import static tiaowen.extract.word.WordXml.number;
import static tiaowen.extract.word.WordXml.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tiaowen.extract.block.Characters;
import tiaowen.extract.block.NumberFormat;

/** Counts as Word does, and writes the labels that stand in no text: {@code 第三条}, {@code （二）}. */
final class WordNumbering {
    /** Levels of a list, in every kind of Word file. */
    static final int LEVELS = 9;

    /** A list as it is drawn up; several lists in the text may share it and its counters. */
    private static final class Plan {
        private final WordLevel[] levels = new WordLevel[LEVELS];
        private final int[] counters = new int[LEVELS];
        private final boolean[] begun = new boolean[LEVELS];
        private String styleLink = "";
    }

    /** A list in the text: its plan, and what it does differently. */
    private static final class Use {
        private int plan = -1;
        private final WordLevel[] levels = new WordLevel[LEVELS];
        private final OptionalInt[] starts = new OptionalInt[LEVELS];
    }

    private final Map<Integer, Plan> plans = new HashMap<>();
    private final Map<Integer, Use> uses = new HashMap<>();
    private final Map<String, Integer> planOfStyle = new HashMap<>();
    private final Set<Integer> started = new HashSet<>();

    /** Reads {@code numbering.xml}, or to the end of that element. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        var plan = new Plan();
        int planId = -1;
        var use = new Use();
        boolean inUse = false;
        int overridden = 0;
        var level = new WordLevel();
        while (xml.hasNext()) {
            int event = xml.next();
            boolean ended = event == XMLStreamConstants.END_ELEMENT;
            if (ended && xml.getLocalName().equals("numbering")) return;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    plan = new Plan();
                    inUse = false;
                    planId = number(xml, "abstractNumId").orElse(-1);
                    plans.put(planId, plan);
                }
                case "styleLink" -> planOfStyle.put(value(xml), planId);
                case "numStyleLink" -> plan.styleLink = value(xml);
                case "num" -> {
                    use = new Use();
                    inUse = true;
                    uses.put(number(xml, "numId").orElse(-1), use);
                }
                case "abstractNumId" -> use.plan = number(xml, "val").orElse(-1);
                case "lvlOverride" -> overridden = depth(xml);
                case "startOverride" -> use.starts[overridden] = number(xml, "val");
                case "lvl" -> {
                    level = new WordLevel();
                    if (inUse) use.levels[overridden] = level;
                    else plan.levels[depth(xml)] = level;
                }
                case "start" -> level.start = number(xml, "val").orElse(1);
                case "numFmt" -> level.format = NumberFormat.ofWord(value(xml));
                case "lvlText" -> level.text = value(xml);
                case "lvlRestart" -> level.restart = number(xml, "val");
                case "isLgl" -> level.decimals = WordXml.on(xml);
                case "suff" -> level.gap = !value(xml).equals("nothing");
                case "pStyle" -> level.style = value(xml);
                case "Fallback", "rPr", "pPr" -> WordXml.skip(xml);
                default -> {}
            }
        }
    }

    /** Adds a list as it is drawn up. */
    void addPlan(int planId, int depth, WordLevel level) {
        plans.computeIfAbsent(planId, id -> new Plan()).levels[depth] = level;
    }

    /** Adds a list in the text that follows a plan. */
    void addUse(int numId, int planId) {
        uses.computeIfAbsent(numId, id -> new Use()).plan = planId;
    }

    /** Gives a list in the text a level of its own. */
    void override(int numId, int depth, WordLevel level) {
        uses.computeIfAbsent(numId, id -> new Use()).levels[depth] = level;
    }

    /** Gives a level of a list in the text a start of its own. */
    void overrideStart(int numId, int depth, int start) {
        uses.computeIfAbsent(numId, id -> new Use()).starts[depth] = OptionalInt.of(start);
    }

    private static int depth(XMLStreamReader xml) {
        return Math.clamp(number(xml, "ilvl").orElse(0), 0, LEVELS - 1);
    }

    /** The level of a list that belongs to a style of paragraphs. */
    OptionalInt levelOf(int numId, String style) {
        var use = uses.get(numId);
        var plan = use == null ? Optional.<Plan>empty() : plan(use);
        for (int i = 0; plan.isPresent() && i < LEVELS; i++) {
            if (plan.get().levels[i] != null && plan.get().levels[i].style.equals(style)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Counts a paragraph and gives its label, with the blank that belongs between it and the text;
     * empty for bullets and unknown lists.
     */
    String next(int numId, int depth) {
        var use = uses.get(numId);
        if (use == null || depth < 0 || depth >= LEVELS) return "";
        var found = plan(use);
        if (found.isEmpty()) return "";
        var plan = found.get();
        var level = level(use, plan, depth);
        if (started.add(numId)) startAfresh(use, plan);
        count(use, plan, depth, level);
        return label(use, plan, depth, level);
    }

    private Optional<Plan> plan(Use use) {
        var plan = plans.get(use.plan);
        if (plan != null && !plan.styleLink.isEmpty()) {
            plan = plans.getOrDefault(planOfStyle.getOrDefault(plan.styleLink, -1), plan);
        }
        return Optional.ofNullable(plan);
    }

    private static WordLevel level(Use use, Plan plan, int depth) {
        if (use.levels[depth] != null) return use.levels[depth];
        return plan.levels[depth] != null ? plan.levels[depth] : new WordLevel();
    }

    /** A list that names starts of its own sets the shared counters back when it first appears. */
    private static void startAfresh(Use use, Plan plan) {
        for (int i = 0; i < LEVELS; i++) {
            if (use.starts[i] != null && use.starts[i].isPresent()) plan.begun[i] = false;
        }
    }

    private static void count(Use use, Plan plan, int depth, WordLevel level) {
        for (int i = 0; i < depth; i++) {
            if (!plan.begun[i]) begin(use, plan, i, level(use, plan, i));
        }
        if (plan.begun[depth]) plan.counters[depth]++;
        else begin(use, plan, depth, level);
        for (int i = depth + 1; i < LEVELS; i++) {
            int restart = level(use, plan, i).restart.orElse(i);
            // restart counts levels from 1: 0 is never, 2 is after the first two only
            if (restart > depth) plan.begun[i] = false;
        }
    }

    private static void begin(Use use, Plan plan, int depth, WordLevel level) {
        var own = use.starts[depth];
        plan.counters[depth] = own != null ? own.orElse(level.start) : level.start;
        plan.begun[depth] = true;
    }

    private static String label(Use use, Plan plan, int depth, WordLevel level) {
        var out = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            boolean place =
                    c == '%'
                            && i + 1 < level.text.length()
                            && Character.isDigit(level.text.charAt(i + 1));
            if (!place) {
                out.append(c);
                continue;
            }
            int of = level.text.charAt(++i) - '1';
            if (of < 0 || of > depth) continue;
            var format = level(use, plan, of).format;
            if (level.decimals && format != NumberFormat.DECIMAL_ZERO) {
                format = NumberFormat.DECIMAL;
            }
            out.append(format.write(plan.counters[of]));
        }
        if (level.format == NumberFormat.NONE && level.text.indexOf('%') < 0 && !hasWords(out)) {
            return ""; // a bullet
        }
        return spaced(out, level.gap);
    }

    private static boolean hasWords(CharSequence text) {
        return text.chars().anyMatch(Characters::han);
    }

    /**
     * A label with the blank that belongs behind it: {@code 第三条　应当}; after a mark, as in {@code
     * （二）应当}, none is set.
     */
    static String spaced(CharSequence written, boolean gap) {
        var label = Characters.strip(written);
        if (!gap || label.isEmpty()) return label;
        int last = label.codePointBefore(label.length());
        if (Characters.han(last)) return label + "　";
        return Character.isLetterOrDigit(last) ? label + " " : label;
    }
}
