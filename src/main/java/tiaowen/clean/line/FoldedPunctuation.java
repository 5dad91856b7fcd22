package tiaowen.clean.line;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.ArrayDeque;
import java.util.List;

/**
 * Gives Chinese punctuation back its width where it was folded to ASCII. Numbers, times and words
 * in Latin letters keep theirs.
 */
public final class FoldedPunctuation implements LineRule {
    private static final String NARROW = ",;:?!";

    /** How far into a bracket is looked, so that nested ones cost no more than their length. */
    private static final int FAR = 200;

    private static final String WIDE = "，；：？！";

    @Override
    public String id() {
        return "folded-punctuation";
    }

    @Override
    public String name() {
        return "半角标点";
    }

    @Override
    public String sentence() {
        return "把被改成半角的中文标点恢复为全角，数字、时间和外文里的不动。";
    }

    @Override
    public List<Fix> fixes(String line) {
        var out = new StringBuilder(line);
        brackets(out);
        quotes(out);
        for (int i = 0; i < out.length(); i++) {
            int sign = NARROW.indexOf(out.charAt(i));
            if (sign >= 0 && besideChinese(out, i)) out.setCharAt(i, WIDE.charAt(sign));
        }
        return Fix.ofWhole(line, out.toString(), 1);
    }

    /** Signs made wide on the way count on the left alone, so that a second run finds no more. */
    private static boolean besideChinese(CharSequence line, int at) {
        if (at == 0) return false;
        char before = line.charAt(at - 1);
        return chinese(before)
                || WIDE.indexOf(before) >= 0
                || (at + 1 < line.length() && chinese(line.charAt(at + 1)));
    }

    private static boolean chinese(char c) {
        return Hanzi.is(c) || "《》“”‘’（）、。〔〕…".indexOf(c) >= 0;
    }

    /** A pair is Chinese where Han characters stand in it: {@code (以下简称办法)}. */
    private static void brackets(StringBuilder line) {
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '(' || c == '（') open.push(i);
            if ((c != ')' && c != '）') || open.isEmpty()) continue;
            int start = open.pop();
            if (!holdsChinese(line, start + 1, i)) continue;
            line.setCharAt(start, '（');
            line.setCharAt(i, '）');
        }
    }

    private static boolean holdsChinese(CharSequence line, int from, int to) {
        for (int i = from; i < Math.min(to, from + FAR); i++)
            if (Hanzi.is(line.charAt(i))) return true;
        return false;
    }

    private static void quotes(StringBuilder line) {
        long count = line.chars().filter(c -> c == '"').count();
        if (count == 0 || count % 2 != 0) return;
        boolean opens = true;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != '"') continue;
            line.setCharAt(i, opens ? '“' : '”');
            opens = !opens;
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("符合條件的,可以申請:(一)本市戶籍;", "符合條件的，可以申請：（一）本市戶籍；"),
                repairs("坚持\"助人自助\"宗旨", "坚持“助人自助”宗旨"),
                keeps("10:00至12:30，1.2万人，不低于总数的70%"),
                keeps("车辆识别代号(VIN)"));
    }
}
