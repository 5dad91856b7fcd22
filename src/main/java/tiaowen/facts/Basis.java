package tiaowen.facts;

import java.util.List;
import java.util.regex.Pattern;
import tiaowen.model.Citation;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.model.Provision;

/** Finds what a text says it was made under (制定依据): {@code 根据《慈善法》和…，制定本办法}. */
public final class Basis {
    /** Texts say it at their beginning: in the preamble or the first articles. */
    private static final int CLAUSES = 4;

    private static final Pattern UNDER = Pattern.compile("根据|依据|依照|按照|遵照|遵循|贯彻|落实|实施|执行");
    private static final Pattern MADE = Pattern.compile("制定|订立|修订|制订|作出|现就|现将|结合");

    private Basis() {}

    /** Citations of other policies that a text names as its basis, in reading order. */
    public static List<Citation> of(Document document) {
        var opening = document.clauses().stream().limit(CLAUSES).toList();
        return document.citations().stream()
                .filter(c -> c.title().isPresent() || c.docNumber().isPresent())
                .filter(c -> opening.stream().anyMatch(clause -> says(clause, c)))
                .toList();
    }

    private static boolean says(Clause clause, Citation citation) {
        return clause.contents().stream()
                .flatMap(Provision::walk)
                .filter(provision -> provision.eid().equals(citation.eid()))
                .anyMatch(provision -> says(words(provision), citation));
    }

    private static String words(Provision provision) {
        return switch (provision) {
            case Provision.Paragraph paragraph -> paragraph.text();
            case Provision.Item item -> item.text();
            default -> "";
        };
    }

    private static boolean says(String text, Citation citation) {
        int start = citation.start();
        if (!text.startsWith(citation.text(), start)) return false;
        int from = text.lastIndexOf('。', start) + 1;
        int stop = text.indexOf('。', start);
        int end = stop < 0 ? text.length() : stop;
        return UNDER.matcher(text).region(from, start).find()
                && MADE.matcher(text).region(start + citation.text().length(), end).find();
    }
}
