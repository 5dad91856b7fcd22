package tiaowen.clean.line;

import static tiaowen.clean.line.Example.doubts;
import static tiaowen.clean.line.Example.keeps;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Points to characters that a wrong encoding destroyed: nobody can say any more what they were. */
public final class LostCharacters implements LineRule {
    private static final Pattern LOST = Pattern.compile("\\uFFFD++");

    @Override
    public String id() {
        return "lost-characters";
    }

    @Override
    public String name() {
        return "丢失的字符";
    }

    @Override
    public String sentence() {
        return "文字在转换编码时丢失、无法还原的地方不作改动，只作提示。";
    }

    @Override
    public List<Fix> fixes(String line) {
        if (line.indexOf('\uFFFD') < 0) return List.of();
        var fixes = new ArrayList<Fix>();
        for (var lost = LOST.matcher(line); lost.find(); ) {
            fixes.add(Fix.lost(line, lost.start(), lost.end()));
        }
        return fixes;
    }

    @Override
    public List<Example> examples() {
        return List.of(doubts("按\uFFFD发放补贴"), keeps("按月发放补贴？"));
    }
}
