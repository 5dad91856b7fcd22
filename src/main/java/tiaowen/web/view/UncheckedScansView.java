package tiaowen.web.view;

import java.util.List;

/**
 * The files that a person should compare with their originals.
 *
 * @param lead whole sentences with exact figures
 * @param files the least sure first
 * @param more a sentence on those that are not listed; empty where all are
 */
public record UncheckedScansView(String lead, List<File> files, String more) {
    /**
     * One file.
     *
     * @param href the edition's page
     * @param report its 处理记录
     * @param anchor how places of this file begin there
     * @param certainty how sure its reading is, a sentence
     * @param doubts the likeliest first
     */
    public record File(
            String title,
            String href,
            String source,
            String report,
            String anchor,
            String certainty,
            List<ReportView.Doubted> doubts) {}
}
