package tiaowen.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tiaowen.audit.Ledger;
import tiaowen.model.Structured;

class NothingLostTest {
    private static final List<String> WORDS =
            List.of(
                    "第一条",
                    "第二条　",
                    "第三条 ",
                    "第十二条之一",
                    "第一章",
                    "第二章 总则",
                    "第一节",
                    "第一编 通则",
                    "一、",
                    "二、",
                    "三、",
                    "（一）",
                    "（二）",
                    "(三)",
                    "1.",
                    "2、",
                    "3．",
                    "（1）",
                    "①",
                    "1.1",
                    "a.",
                    "甲、",
                    "附件",
                    "附件1：",
                    "附则",
                    "附：",
                    "目录",
                    "目　录",
                    "序言",
                    "问：",
                    "答：",
                    "2020年3月1日",
                    "某某市民政局",
                    "通过",
                    "修正",
                    "令",
                    "第7号",
                    "某民发〔2020〕7号",
                    "的规定",
                    "修改为",
                    "“",
                    "”",
                    "。",
                    "；",
                    "：",
                    "，",
                    "互助组织应当登记",
                    "办法",
                    "通知",
                    "人格权编",
                    "##",
                    "^",
                    "*",
                    "|甲|乙|",
                    "　",
                    " ",
                    "〔",
                    "【",
                    "】",
                    "（",
                    "）",
                    "\n",
                    "\n",
                    "\n",
                    "\n",
                    "\n",
                    "第",
                    "条",
                    "百",
                    "十");

    /** Where a line may be cut in two. */
    private static final Pattern CUTS =
            Pattern.compile("[\\s　]+|(?<=[。；：日号局知法])|(?=第|附则|某民发|2020年|[0-9（])");

    @RepeatedTest(400)
    void randomTextNeverThrowsAndLosesNoWord(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var text = new StringBuilder();
        int length = 5 + random.nextInt(300);
        for (int i = 0; i < length; i++) text.append(WORDS.get(random.nextInt(WORDS.size())));
        var cleaned = Texts.cleaned(text.toString(), Map.of());
        var found = Structurer.structure(cleaned);
        var kept = kept(found);
        for (var block : cleaned.blocks()) {
            for (var line : CUTS.split(block.text(), -1)) {
                assertTrue(kept.contains(bare(line)), () -> "lost: " + line + "\nin: " + kept);
            }
        }
        assertEidsAreUnique(found);
        var ledger = Ledger.of(cleaned, found);
        assertTrue(ledger.balanced(), () -> "does not add up: " + ledger + "\nof: " + text);
    }

    private static void assertEidsAreUnique(Structured found) {
        var eids = found.body().walk().map(p -> p.eid()).toList();
        assertEquals(eids.size(), new HashSet<>(eids).size(), () -> "twice: " + eids);
    }

    /** Every letter and digit that the result holds, in order of the places where words may be. */
    private static String kept(Structured found) {
        var out = new StringBuilder(bare(found.title().orElse(""))).append('/');
        found.body().history().forEach(line -> out.append(bare(line)).append('/'));
        found.warnings().forEach(warning -> out.append(bare(warning.message())).append('/'));
        for (var clause : found.clauses()) {
            clause.path().forEach(heading -> out.append(bare(heading)).append('/'));
            out.append(bare(clause.label()));
            out.append(bare(clause.heading()));
            out.append(bare(clause.text())).append('/');
        }
        found.body().signature().forEach(line -> out.append(bare(line)).append('/'));
        return out.toString();
    }

    private static String bare(String text) {
        var out = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }
}
