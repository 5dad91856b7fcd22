package tiaowen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tiaowen.model.Citation;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.naming.CitationAnswer;
import tiaowen.search.Library;
import tiaowen.validity.Standing;

/** Writes a policy whole, or clauses that somebody chose, as a file to keep and pass on. */
public final class PaperExport {
    private final Library library;
    private final String site;
    private final LocalDate today;

    /** Targets by what a citation asks; a text cites the same again and again. */
    private final Map<List<Object>, String> targets = new HashMap<>();

    /**
     * @param site where links lead, {@code http://127.0.0.1:7070}; empty for none
     * @param today says which status holds, and when the file was made
     */
    public PaperExport(Library library, String site, LocalDate today) {
        this.library = library;
        this.site = site;
        this.today = today;
    }

    /**
     * A clause, or an edition whole, that somebody chose.
     *
     * @param documents the one that holds the clause, or all of the edition
     * @param clause empty for the whole edition
     * @param name as a citation names it: {@code 《慈善法》（2023年修正）第十二条}
     * @param path address on the site
     */
    public record Chosen(
            Policy policy,
            Edition edition,
            List<Document> documents,
            Optional<Clause> clause,
            String name,
            String path) {
        public Chosen {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Writes an edition whole.
     *
     * @param out is left open
     */
    public void edition(Policy policy, Edition edition, PaperFormat format, OutputStream out)
            throws IOException {
        var documents = library.read(policy.slug(), edition.date());
        var lines = new ArrayList<PaperLine>();
        for (var document : documents) {
            lines.addAll(PaperOutline.of(document, leads(edition, format)));
        }
        var paper =
                new Paper(
                        edition.metadata().title(),
                        EditionFrontMatter.of(policy, edition),
                        documents.stream()
                                .flatMap(d -> d.body().history().stream())
                                .distinct()
                                .toList(),
                        lines,
                        state(policy, edition),
                        site.isEmpty() ? "" : site + address(policy, edition),
                        "由“条文”于" + day(today) + "导出，文本以发布机关公布的为准。");
        PaperSheet.of(format).write(paper, out);
    }

    /**
     * Writes what was chosen in the order given.
     *
     * @param title of the whole
     * @param missing addresses at which there is nothing; they are named at the end
     * @param out is left open
     */
    public void chosen(
            String title,
            List<Chosen> chosen,
            List<String> missing,
            PaperFormat format,
            OutputStream out)
            throws IOException {
        var lines = new ArrayList<PaperLine>();
        for (var one : chosen) {
            var path = one.clause().map(c -> String.join(" › ", c.path())).orElse("");
            var state = state(one.policy(), one.edition());
            lines.add(new PaperLine.Heading(List.of(), 1, "", one.name()));
            lines.add(new PaperLine.Note(path.isEmpty() ? state : state + "　" + path));
            for (var document : one.documents()) {
                one.clause()
                        .map(clause -> PaperOutline.of(document, clause))
                        .orElseGet(() -> PaperOutline.of(document, citation -> ""))
                        .forEach(line -> lines.add(lower(line)));
            }
            lines.add(new PaperLine.Address(site + one.path()));
        }
        if (!missing.isEmpty()) {
            lines.add(new PaperLine.Heading(List.of(), 1, "", "没有找到的地址"));
            for (var address : missing) lines.add(new PaperLine.Note(address));
        }
        var made = "共 " + chosen.size() + " 项，由“条文”于" + day(today) + "导出，文本以发布机关公布的为准。";
        var front = List.of(new Paper.Front("title", List.of(title)));
        PaperSheet.of(format).write(new Paper(title, front, List.of(), lines, "", site, made), out);
    }

    /** A heading of a text below the heading that names the text. */
    private static PaperLine lower(PaperLine line) {
        return line instanceof PaperLine.Heading h
                ? new PaperLine.Heading(List.of(), h.level() + 1, h.label(), h.text())
                : line;
    }

    private String state(Policy policy, Edition edition) {
        var date = edition.date();
        var words = date.matches("\\d{4}-\\d{2}-\\d{2}") ? day(LocalDate.parse(date)) + "版本" : "";
        var status =
                edition.metadata().sample() ? "示例" : Standing.of(policy, edition, today).word();
        return words.isEmpty() ? status : words + "　" + status + "（" + day(today) + "）";
    }

    /** Only Word has links that do not disturb the words. */
    private Function<Citation, String> leads(Edition edition, PaperFormat format) {
        if (format != PaperFormat.WORD) return citation -> "";
        var issued = edition.metadata().promulgated();
        return citation -> {
            if (citation.title().isEmpty() && citation.docNumber().isEmpty()) {
                return citation.target().map(eid -> "#" + eid).orElse("");
            }
            if (site.isEmpty()) return "";
            var asked = List.<Object>of(citation.title(), citation.docNumber(), citation.target());
            return targets.computeIfAbsent(asked, key -> elsewhere(citation, issued));
        };
    }

    private String elsewhere(Citation citation, Optional<LocalDate> issued) {
        var answer = library.cite(citation, issued);
        if (answer.outcome() != CitationAnswer.Outcome.RESOLVED) return "";
        var found = answer.candidates().getFirst();
        var place = found.eid().isEmpty() ? "" : "#" + found.eid();
        return site + address(found.policy(), found.edition()) + place;
    }

    private static String address(Policy policy, Edition edition) {
        return "/policies/" + policy.slug() + "/" + edition.date();
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
