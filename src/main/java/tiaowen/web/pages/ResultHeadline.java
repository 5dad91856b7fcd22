package tiaowen.web.pages;

import java.util.ArrayList;
import java.util.stream.Collectors;
import tiaowen.search.SearchResult;
import tiaowen.web.print.DisplayFormat;

/** The sentence above the hits: how many there are, and how surely. Its figures can be quoted. */
final class ResultHeadline {
    private static final int TERMS_NAMED = 3;
    private static final int LONGEST_TERM = 24;

    private ResultHeadline() {}

    /** {@code 1,026 条，全部含“社会工作”（另有 34 条相近）}. */
    static String of(SearchResult result) {
        var rest = new ArrayList<String>();
        if (result.words() > 0) rest.add(DisplayFormat.count(result.words()) + " 条词语匹配");
        if (result.near() > 0) rest.add(DisplayFormat.count(result.near()) + " 条相近");
        if (result.semantic() > 0) rest.add(DisplayFormat.count(result.semantic()) + " 条语义相近");
        if (result.total() == 0) return "没有找到符合条件的条文";
        if (result.exact() + result.words() == 0) {
            return DisplayFormat.count(result.near() + result.semantic()) + " 条相近的条文";
        }
        if (result.exact() == 0) return "没有完全匹配的条文，有 " + String.join("、", rest);
        var asked =
                result.understood().stream()
                        .map(SearchResult.Chip::label)
                        .filter(label -> label.startsWith("含") && label.length() <= LONGEST_TERM)
                        .limit(TERMS_NAMED)
                        .map(label -> label.substring(1))
                        .collect(Collectors.joining("和"));
        var sentence =
                DisplayFormat.count(result.exact())
                        + " 条"
                        + (asked.isEmpty() ? "，完全匹配" : "，全部含" + asked);
        int heads = result.exact() - result.exactInText();
        if (!asked.isEmpty() && heads > 0) {
            sentence +=
                    "：正文 "
                            + DisplayFormat.count(result.exactInText())
                            + " 条，另 "
                            + DisplayFormat.count(heads)
                            + " 条仅标题或章名含";
        }
        if (result.exactMachineRead() > 0) {
            rest.addFirst("其中机器识读 " + DisplayFormat.count(result.exactMachineRead()) + " 条");
            int others = result.total() - result.exact();
            return sentence
                    + "（"
                    + rest.getFirst()
                    + (others > 0 ? "；另有 " + String.join("、", rest.subList(1, rest.size())) : "")
                    + "）";
        }
        return rest.isEmpty() ? sentence : sentence + "（另有 " + String.join("、", rest) + "）";
    }
}
