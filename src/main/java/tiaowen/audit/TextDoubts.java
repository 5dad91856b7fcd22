package tiaowen.audit;

import static tiaowen.audit.Findings.opening;
import static tiaowen.audit.Findings.some;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.model.Block;
import tiaowen.model.Provision;
import tiaowen.model.Warning;

/** Looks at the text as a whole: its shape, its numbers, its beginning and its end. */
final class TextDoubts {
    private static final int ENDLESS = 2500;
    private static final int LONG_TEXT = 1500;
    private static final int SHORT_TEXT = 300;
    private static final double SMALL_SHARE = 0.3;
    private static final int SHOWN = 24;
    private static final int FEW = 3;

    /** A line so short that ends no sentence is a heading or a stranger. */
    private static final int STRAY = 30;

    private static final String ENDS = "。！？；：:;.!?…）)」”\"》〉】]";

    // 第五条　…  二、…  （三）…  at the opening of what was read as plain text
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:第[一二三四五六七八九十百零〇]{1,6}[章节条][　 ]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\\d{1,2}(?:[．、]|\\.(?!\\d))|[（(]\\d{1,2}[)）])");
    // ……执行。第五条　……  ……执行。二、……
    private static final Pattern LABEL_BEHIND =
            Pattern.compile("\\s*(?:第[一二三四五六七八九十百零〇]{1,6}[章条][　 \\p{IsHan}]|[一二三四五六七八九十]{1,3}、)");
    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百零〇]{1,6}条");
    private static final Pattern OWN_LINE =
            Pattern.compile("^附|^注|^（?联系|^抄送|\\d{4}\\s*年.*日|[省市县区局厅委部会院室府]$");

    /** What readers of formats say where they did not get all, by the code of the warning. */
    private static final Set<String> NOT_ALL =
            Set.of(
                    "more-pages",
                    "text-in-script",
                    "scanned-pages",
                    "unmapped-characters",
                    "damaged-pages",
                    "frames",
                    "bare-text",
                    "undecodable-bytes",
                    "mixed-encodings",
                    "ocr-text",
                    "machine-read");

    private final ReadingSteps reading;
    private final Findings findings;

    TextDoubts(ReadingSteps reading, Findings findings) {
        this.reading = reading;
        this.findings = findings;
    }

    void look() {
        lines();
        labels();
        end();
        warnings();
        wholeness();
    }

    private void lines() {
        int broken = 0;
        int texts = 0;
        int first = 0;
        for (var block : reading.body) {
            var text = block.text().strip();
            if (!(block instanceof Block.Text) || text.length() < 15) continue;
            texts++;
            if (!ends(text)) {
                broken++;
                if (first == 0) first = block.line();
            }
            if (block.text().length() > ENDLESS) {
                findings.note(
                        DoubtEvidence.ENDLESS_BLOCK,
                        1,
                        "这一段有 " + block.text().length() + " 字，可能丢失了分段。",
                        block.line());
            }
        }
        if (texts < 5) return;
        double share = ((double) broken / texts - 0.15) * 1.5;
        if (share > 0) {
            findings.note(
                    DoubtEvidence.BROKEN_LINES, share, "有 " + broken + " 段没有说完就断开了，从这里开始。", first);
        }
    }

    private static boolean holdsLabel(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean stop = text.charAt(i) == '。' || text.charAt(i) == '；';
            if (stop && LABEL_BEHIND.matcher(text).region(i + 1, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void labels() {
        int unread = 0;
        int stray = 0;
        boolean annexed = false;
        for (var provision : reading.structured.body().walk().toList()) {
            if (provision instanceof Provision.Annex) annexed = true;
            var text =
                    switch (provision) {
                        case Provision.Paragraph paragraph -> paragraph.text().strip();
                        case Provision.Item item -> item.text().strip();
                        case Provision.Division division -> division.heading();
                        default -> "";
                    };
            if (text.isEmpty()) continue;
            boolean paragraph = provision instanceof Provision.Paragraph;
            boolean opens = paragraph && LABEL.matcher(text).find();
            boolean inHeading =
                    provision instanceof Provision.Division && ARTICLE.matcher(text).find();
            if (opens || inHeading || holdsLabel(text)) {
                unread++;
                if (unread <= FEW) {
                    findings.at(
                            DoubtEvidence.LABEL_UNREAD,
                            "“" + opening(text) + "”里有编号，没有读作编号。",
                            provision.line(),
                            "");
                }
            }
            boolean bare = text.length() <= STRAY && !ends(text);
            if (paragraph && bare && !OWN_LINE.matcher(text).find()) {
                stray++;
                if (stray <= FEW) {
                    findings.at(
                            DoubtEvidence.STRAY_LINES,
                            "“" + opening(text) + "”单独成段，不是整句，可能是小标题或别处的文字。",
                            provision.line(),
                            Correction.of("heading", reading.words(provision.line())));
                }
            }
        }
        findings.note(DoubtEvidence.LABEL_UNREAD, some(unread));
        findings.note(DoubtEvidence.STRAY_LINES, some(stray));
        if (annexed) findings.note(DoubtEvidence.ANNEXED, 1);
    }

    private void end() {
        reading.structured
                .body()
                .walk()
                .takeWhile(it -> !(it instanceof Provision.Annex))
                .filter(it -> it instanceof Provision.Paragraph || it instanceof Provision.Item)
                .reduce((one, next) -> next)
                .ifPresent(
                        last -> {
                            var text =
                                    last instanceof Provision.Paragraph paragraph
                                            ? paragraph.text()
                                            : ((Provision.Item) last).text();
                            var end = text.strip();
                            if (end.isEmpty() || ends(end)) return;
                            var tail = end.substring(Math.max(0, end.length() - SHOWN));
                            findings.note(
                                    DoubtEvidence.OPEN_END,
                                    1,
                                    "正文以“" + tail + "”结束，可能没有读全。",
                                    last.line());
                        });
    }

    private void warnings() {
        int numbers = 0;
        int garbled = 0;
        // The document may hold them merged already.
        var warnings = new ArrayList<>(reading.cleaned.warnings());
        warnings.addAll(reading.structured.warnings());
        for (var warning : warnings) {
            var code = warning.code();
            if (code.startsWith("numbering") && ++numbers <= FEW) {
                findings.at(DoubtEvidence.NUMBERS, warning.message(), warning.line(), "");
            }
            if (NOT_ALL.contains(code)) {
                findings.note(DoubtEvidence.NOT_ALL_READ, 1, warning.message(), warning.line());
            }
            if (code.equals("no-line-breaks")) {
                findings.note(DoubtEvidence.ENDLESS_BLOCK, 1, warning.message(), warning.line());
            }
            if (code.startsWith("possible-") && ++garbled <= FEW) {
                findings.at(DoubtEvidence.GARBLED, warning.message(), warning.line(), "");
            }
            if (code.equals("no-structure")) unstructured(warning);
        }
        findings.note(DoubtEvidence.NUMBERS, 1 - Math.pow(0.7, numbers));
        findings.note(DoubtEvidence.GARBLED, some(garbled) / 2);
    }

    private void unstructured(Warning warning) {
        double length = reading.body.stream().mapToInt(b -> b.text().length()).sum();
        findings.note(DoubtEvidence.NO_STRUCTURE, Math.max(0.2, length / LONG_TEXT));
        if (length >= LONG_TEXT) {
            findings.at(DoubtEvidence.NO_STRUCTURE, warning.message(), warning.line(), "");
        }
    }

    private void wholeness() {
        int all = reading.size();
        int kept = reading.body.stream().mapToInt(b -> b.text().length()).sum();
        double share = all == 0 ? 0 : (double) kept / all;
        if (share < SMALL_SHARE) {
            findings.note(
                    DoubtEvidence.LITTLE_KEPT,
                    1 - share / SMALL_SHARE,
                    "文件里的文字只有 " + Math.round(share * 100) + "% 读作正文。",
                    0);
        }
        if (kept < SHORT_TEXT) {
            findings.note(
                    DoubtEvidence.SHORT_BODY,
                    1 - (double) kept / SHORT_TEXT,
                    "正文只有 " + kept + " 字。",
                    0);
        }
        var format = reading.cleaned.source().format();
        if (format.equals("pdf")) findings.note(DoubtEvidence.FIXED_LINES, 1);
        if (format.equals("markdown")) findings.note(DoubtEvidence.MARKED_TEXT, 1);
        int strange = reading.body.stream().mapToInt(b -> strange(b.text())).sum();
        findings.note(DoubtEvidence.GARBLED, kept == 0 ? 0 : 100.0 * strange / kept);
    }

    private static int strange(String text) {
        int strange = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (isStrange(text.codePointAt(i))) strange++;
        }
        return strange;
    }

    private static boolean isStrange(int c) {
        return c == 0xFFFD
                || (c >= 0x80 && c < 0x100 && c != 0xA0 && c != '·' && c != '×' && c != '°'
                        && c != '±')
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.UNASSIGNED;
    }
}
