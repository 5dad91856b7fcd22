package tiaowen.web;

import java.util.ArrayList;
import java.util.stream.Collectors;
import tiaowen.search.Found;
import tiaowen.web.view.Words;

/** The sentence above the hits: how many there are, and how surely. Its figures can be quoted. */
final class Headline {
    private static final int TERMS_NAMED = 3;
    private static final int LONGEST_TERM = 24;

    private Headline() {}

    /** {@code 1,026 条，全部含“社会工作”（另有 34 条相近）}. */
    static String of(Found found) {
        var rest = new ArrayList<String>();
        if (found.words() > 0) rest.add(Words.count(found.words()) + " 条词语匹配");
        if (found.near() > 0) rest.add(Words.count(found.near()) + " 条相近");
        if (found.semantic() > 0) rest.add(Words.count(found.semantic()) + " 条语义相近");
        if (found.total() == 0) return "没有找到符合条件的条文";
        if (found.exact() + found.words() == 0) {
            return Words.count(found.near() + found.semantic()) + " 条相近的条文";
        }
        if (found.exact() == 0) return "没有逐字匹配的条文，有 " + String.join("、", rest);
        var asked =
                found.understood().stream()
                        .map(Found.Chip::label)
                        .filter(label -> label.startsWith("含") && label.length() <= LONGEST_TERM)
                        .limit(TERMS_NAMED)
                        .map(label -> label.substring(1))
                        .collect(Collectors.joining("和"));
        var sentence =
                Words.count(found.exact()) + " 条" + (asked.isEmpty() ? "，逐字匹配" : "，全部含" + asked);
        if (found.exactMachineRead() > 0) {
            rest.addFirst("其中机器识读 " + Words.count(found.exactMachineRead()) + " 条");
            int others = found.total() - found.exact();
            return sentence
                    + "（"
                    + rest.getFirst()
                    + (others > 0 ? "；另有 " + String.join("、", rest.subList(1, rest.size())) : "")
                    + "）";
        }
        return rest.isEmpty() ? sentence : sentence + "（另有 " + String.join("、", rest) + "）";
    }
}
