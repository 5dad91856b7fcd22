package tiaowen.citecheck;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tiaowen.corpus.DraftReading;
import tiaowen.corpus.Pipeline;
import tiaowen.model.Citation;
import tiaowen.model.Document;
import tiaowen.model.Failure;
import tiaowen.model.Provision;
import tiaowen.text.TitleKey;

/**
 * A text that somebody is writing, read into paragraphs with the citations in them.
 *
 * @param name of the file; empty where the text was pasted
 * @param counted the unit in which places are counted: 行 or 段
 * @param date day of the draft, where it says one
 * @param lines all its paragraphs in order
 * @param document the same as a document
 */
public record Draft(
        String name,
        String counted,
        Optional<LocalDate> date,
        List<DraftLine> lines,
        Document document) {
    /** Largest file, in bytes. */
    public static final int MOST_BYTES = 10 << 20;

    /** Longest text, in characters, white space aside: about 400 printed pages. */
    public static final int MOST_CHARACTERS = 300_000;

    private static final Pattern SENT = Pattern.compile("(?:印发|发布|公布|下发)[《〈]");

    private static final String PASTED = "文稿.txt";

    public Draft {
        lines = List.copyOf(lines);
    }

    /**
     * Reads what somebody pasted.
     *
     * @throws Failure {@code draft-empty} or {@code draft-too-long}
     */
    public static Draft ofText(String text) {
        if (text.isBlank()) throw new Failure("draft-empty", "没有要核对的文字。请粘贴文稿，或者选择文件。");
        return read("", PASTED, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a file: docx, doc, pdf, html, Markdown or plain text.
     *
     * @param name with its ending, as people know it
     * @throws Failure {@code draft-too-large}, {@code draft-too-long}, or as {@link Pipeline#draft}
     */
    public static Draft ofFile(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Failure(
                    "draft-too-large", "文件超过 " + (MOST_BYTES >> 20) + " MB，没有核对。请删去图片或者分成几份后再试。");
        }
        return read(name, name, bytes);
    }

    private static Draft read(String name, String fileName, byte[] bytes) {
        DraftReading reading;
        try {
            reading = Pipeline.draft(fileName, bytes, MOST_CHARACTERS);
        } catch (StackOverflowError e) {
            throw new Failure("draft-unreadable", "文稿的层次太深，没有读成。请另存为纯文本后再试。", e);
        }
        var lines = lines(reading);
        boolean byLine = reading.format().equals("text") || reading.format().equals("markdown");
        var document = reading.document();
        return new Draft(
                name, byLine ? "行" : "段", document.metadata().promulgated(), lines, document);
    }

    private static List<DraftLine> lines(DraftReading reading) {
        var walk = new Walk(reading.document());
        reading.document().body().provisions().forEach(walk::visit);
        for (var aside : reading.asides()) {
            if (aside.text().isBlank()) continue;
            walk.found.add(
                    new DraftLine(aside.line(), "", "", aside.text(), false, aside.citations()));
        }
        walk.found.sort(Comparator.comparingInt(DraftLine::line));
        return walk.found;
    }

    /**
     * Whether a citation names the draft as a whole: its own number or title, or that of the paper
     * that it sends out (关于印发《……》的通知).
     */
    boolean isItself(Citation citation) {
        // What has no text is only a title, pasted to be looked up.
        boolean text = !document.clauses().isEmpty();
        if (!text || citation.target().isPresent()) return false;
        var title = document.metadata().title();
        boolean numbered =
                citation.docNumber().isPresent()
                        && citation.docNumber().equals(document.metadata().docNumber());
        var named = citation.title().map(TitleKey::of).filter(key -> key.length() > 2);
        boolean sent =
                named.isPresent()
                        && SENT.matcher(title).find()
                        && TitleKey.of(title).contains(named.get());
        return numbered || sent || named.filter(TitleKey.of(title)::equals).isPresent();
    }

    /** Whether it has articles that 第三条 could mean. */
    boolean hasArticles() {
        return document.body().walk().anyMatch(p -> p instanceof Provision.Article);
    }

    private static final class Walk {
        private final Map<String, List<Citation>> citations;
        private final List<DraftLine> found = new ArrayList<>();
        private String label = "";
        private int labelLine;

        Walk(Document document) {
            citations = document.citations().stream().collect(Collectors.groupingBy(Citation::eid));
        }

        void visit(Provision provision) {
            switch (provision) {
                case Provision.Division d -> heading(d, d.label(), d.heading());
                case Provision.Article a -> labelled(a, a.label(), a.heading());
                case Provision.Section s -> labelled(s, s.label(), s.heading());
                case Provision.Preamble p -> heading(p, "", p.heading());
                case Provision.Annex a -> heading(a, a.label(), a.heading());
                case Provision.Paragraph p -> text(p, "", p.text());
                case Provision.Item i -> text(i, i.label(), i.text());
                case Provision.Table t -> text(t, "", ProvisionTexts.rows(t));
            }
            provision.children().forEach(this::visit);
        }

        private void heading(Provision provision, String own, String words) {
            if (own.isEmpty() && words.isEmpty()) return;
            add(provision, own, words, true);
        }

        /** A label without a heading stands before the first paragraph. */
        private void labelled(Provision provision, String own, String words) {
            if (!words.isEmpty()) {
                add(provision, own, words, true);
                return;
            }
            label = own;
            labelLine = provision.line();
        }

        private void text(Provision provision, String own, String words) {
            var before = label.isEmpty() || provision.line() < labelLine ? own : label + own;
            label = "";
            if (!before.isEmpty() || !words.isEmpty()) add(provision, before, words, false);
        }

        private void add(Provision provision, String own, String words, boolean heading) {
            found.add(
                    new DraftLine(
                            provision.line(),
                            provision.eid(),
                            own,
                            words,
                            heading,
                            citations.getOrDefault(provision.eid(), List.of())));
        }
    }
}
