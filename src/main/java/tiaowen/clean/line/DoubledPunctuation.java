package tiaowen.clean.line;

import static tiaowen.clean.line.Example.doubts;
import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out the second of two equal stops, which scans and careless copying leave. */
public final class DoubledPunctuation implements LineRule {
    /** {@code ，，}, {@code 。。}; more than two full stops may be an ellipsis. */
    private static final Pattern DOUBLED = Pattern.compile("([，、；：。])\\1++");

    @Override
    public String id() {
        return "doubled-punctuation";
    }

    @Override
    public String name() {
        return "重复的标点";
    }

    @Override
    public String sentence() {
        return "去掉连着印了两遍的逗号、顿号、分号、冒号和句号。";
    }

    @Override
    public List<Fix> fixes(String line) {
        List<Fix> fixes = List.of();
        if (!holdsDoubled(line)) return fixes;
        for (var stop = DOUBLED.matcher(line); stop.find(); ) {
            if (fixes.isEmpty()) fixes = new ArrayList<>();
            double confidence = stop.group().length() == 2 ? 0.95 : 0.5;
            fixes.add(new Fix(stop.start(), stop.end(), stop.group(1), confidence));
        }
        return fixes;
    }

    private static boolean holdsDoubled(String line) {
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == line.charAt(i - 1) && "，、；：。".indexOf(c) >= 0) return true;
        }
        return false;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("符合条件的，，可以申请。。", "符合条件的，可以申请。"),
                doubts("按月发放。。。"),
                keeps("是否符合条件？？按月发放……"));
    }
}
