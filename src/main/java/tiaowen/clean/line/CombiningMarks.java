package tiaowen.clean.line;

import static tiaowen.clean.line.Example.doubts;
import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins a letter with the mark that was written behind it, {@code a} and a macron to {@code ā}. A
 * mark on any other character, perhaps a line under it or through it, stays with a warning.
 */
public final class CombiningMarks implements LineRule {
    private static final Pattern MARKED =
            Pattern.compile(
                    "[\\p{IsLatin}\\p{IsHiragana}\\p{IsKatakana}]?+[\\p{Mn}\\p{Me}&&[^\\uFE00-\\uFE0F]&&[^\\x{E0100}-\\x{E01EF}]]{1,20}+");

    @Override
    public String id() {
        return "combining-marks";
    }

    @Override
    public String name() {
        return "组合符号";
    }

    @Override
    public String sentence() {
        return "把字母和写在它后面的音调等附加符号合成一个字符，加在其他字上的附加符号只作提示。";
    }

    @Override
    public List<Fix> fixes(String line) {
        List<Fix> fixes = List.of();
        for (var marked = MARKED.matcher(line); marked.find(); ) {
            if (fixes.isEmpty()) fixes = new ArrayList<>();
            var joined = Normalizer.normalize(marked.group(), Normalizer.Form.NFC);
            fixes.add(
                    joined.length() == 1 && Character.isLetter(joined.charAt(0))
                            ? Fix.certain(marked.start(), marked.end(), joined)
                            : Fix.lost(line, marked.start(), marked.end()));
        }
        return fixes;
    }

    @Override
    public List<Example> examples() {
        return List.of(repairs("亳（bo\u0301）州", "亳（bó）州"), doubts("按月\u0336发放"), keeps("亳（bó）州"));
    }
}
