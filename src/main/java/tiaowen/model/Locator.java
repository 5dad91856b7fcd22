package tiaowen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The part of a citation that says where inside a policy: {@code 第十二条第二款第（三）项}, read off a text.
 *
 * @param eid of the provision meant: {@code tiao-12.kuan-2.xiang-3}. Items cited without their
 *     paragraph ({@code 第十二条第三项}) are looked for in the first: {@code tiao-12.kuan-1.xiang-3}
 * @param end where the words end in the text, in UTF-16 units
 */
public record Locator(String eid, int end) {
    /** Outermost first. 部分 is how people cite the headings 一、 二、 of a paper. */
    private static final List<String> DIVISIONS = List.of("分编", "编", "章", "节");

    /** Between numbers that share one unit: 第一、二款, 第（一）至（三）项, 第12—15条. */
    private static final List<String> JOINS =
            List.of("、", "和", "至", "到", "及", "与", "或者", "或", "—", "–", "－", "~", "～", "-");

    private static final List<String> DIVISION_EIDS = List.of("fenbian", "bian", "zhang", "jie");

    /**
     * Reads a locator that begins at {@code start}: {@code 第十二条之一第二款第三项第1目}, {@code 第12条2款（三）},
     * {@code 第二编第三章}, {@code 第三章第十二条}, {@code 第三部分（二）}, {@code 附件1第三条}. A paragraph or item alone
     * is none, as it means nothing without its article. Looks at a bounded number of characters.
     */
    public static Optional<Locator> read(String text, int start) {
        var reader = new Reader(text, start);
        return reader.locator() ? Optional.of(reader.result()) : Optional.empty();
    }

    /**
     * Reads what comes below an article, from its paragraphs down: {@code 第二款第（三）项}, {@code （三）},
     * {@code 第三项}.
     *
     * @return an eid relative to the article, {@code kuan-2.xiang-3}; empty when nothing of the
     *     kind begins at {@code start}
     */
    public static Optional<Locator> readBelowArticle(String text, int start) {
        var reader = new Reader(text, start);
        reader.belowArticle();
        return reader.parts.isEmpty() ? Optional.empty() : Optional.of(reader.result());
    }

    private static final class Reader {
        private final String text;
        private int at;
        private final List<String> parts = new ArrayList<>();

        Reader(String text, int start) {
            this.text = text;
            this.at = start;
        }

        Locator result() {
            return new Locator(String.join(".", parts), at);
        }

        boolean locator() {
            annex();
            int divisions = divisions();
            if (article()) {
                parts.subList(parts.size() - 1 - divisions, parts.size() - 1).clear();
                belowArticle();
            } else if (divisions == 0) {
                paperPart();
            }
            return !parts.isEmpty();
        }

        private void annex() {
            if (!text.startsWith("附件", at)) return;
            at += 2;
            parts.add(number().map(n -> "fujian-" + n).orElse("fujian"));
        }

        private int divisions() {
            int found = 0;
            while (found < DIVISIONS.size() && division()) found++;
            return found;
        }

        private boolean division() {
            for (int i = 0; i < DIVISIONS.size(); i++) {
                var number = numbered(DIVISIONS.get(i));
                if (number.isEmpty()) continue;
                parts.add(DIVISION_EIDS.get(i) + "-" + number.getAsInt());
                return true;
            }
            return false;
        }

        // 第十二条  第十二条之一  第12条之1  第十二之一条  第十二、十三条
        private boolean article() {
            int before = at;
            if (!skip("第")) return false;
            var number = number();
            var eid = new StringBuilder("tiao-").append(number.orElse(0));
            boolean inserted = number.isPresent() && insertions(eid);
            boolean article = number.isPresent() && number.get() > 0;
            if (!article || !(skip("条") || sharesUnit("条"))) {
                at = before;
                return false;
            }
            if (!inserted) insertions(eid);
            parts.add(eid.toString());
            return true;
        }

        private boolean insertions(StringBuilder eid) {
            boolean any = false;
            for (int level = 0; level < 3; level++) {
                int before = at;
                if (!skip("之")) break;
                var number = number();
                if (number.isEmpty()) {
                    at = before;
                    break;
                }
                eid.append('-').append(number.get());
                any = true;
            }
            return any;
        }

        void belowArticle() {
            var paragraph = optionallyNumbered("款");
            paragraph.ifPresent(n -> parts.add("kuan-" + n));
            var item = item();
            if (item.isEmpty()) return;
            if (paragraph.isEmpty()) parts.add("kuan-1");
            parts.add("xiang-" + item.getAsInt());
            optionallyNumbered("目").ifPresent(n -> parts.add("mu-" + n));
        }

        // 第三项  第（三）项  （三）项  （三）  3项  第（三）、（四）项
        private OptionalInt item() {
            int before = at;
            boolean first = skip("第");
            boolean bracket = skip("（") || skip("(");
            var number = number();
            boolean closed = bracket && (skip("）") || skip(")"));
            boolean named = skip("项");
            boolean said = named || (bracket && !first) || (first && sharesUnit("项"));
            if (number.isPresent() && bracket == closed && said) {
                return OptionalInt.of(number.get());
            }
            at = before;
            return OptionalInt.empty();
        }

        // 第三部分  第三部分（二）  第三部分第（二）项  第三部分（二）4
        private void paperPart() {
            int before = at;
            var part = numbered("部分");
            if (part.isEmpty() || part.getAsInt() > 99) {
                at = before;
                return;
            }
            parts.add(Numeral.pinyin(part.getAsInt()));
            item().ifPresent(n -> parts.add(String.valueOf(n)));
        }

        private OptionalInt numbered(String unit) {
            int before = at;
            if (skip("第")) {
                var number = number();
                boolean said = number.isPresent() && number.get() > 0;
                if (said && (skip(unit) || (unit.equals("款") && sharesUnit(unit)))) {
                    return OptionalInt.of(number.get());
                }
            }
            at = before;
            return OptionalInt.empty();
        }

        private OptionalInt optionallyNumbered(String unit) {
            var number = numbered(unit);
            if (number.isPresent()) return number;
            int before = at;
            var bare = number();
            if (bare.isPresent() && skip(unit)) return OptionalInt.of(bare.get());
            at = before;
            return OptionalInt.empty();
        }

        /** Whether further numbers follow that carry the unit for all: 第一、二款, 第（一）至（三）项. */
        private boolean sharesUnit(String unit) {
            var ahead = new Reader(text, at);
            for (int i = 0; i < 12; i++) {
                if (JOINS.stream().noneMatch(ahead::skip)) return false;
                ahead.skip("第");
                boolean bracket = ahead.skip("（") || ahead.skip("(");
                if (ahead.number().isEmpty()) return false;
                if (bracket && !ahead.skip("）") && !ahead.skip(")")) return false;
                if (ahead.skip(unit)) return true;
            }
            return false;
        }

        private Optional<Integer> number() {
            int end = at;
            while (end < text.length() && end - at < 10 && numeral(text.charAt(end))) end++;
            var value = Numeral.parse(text.substring(at, end));
            if (value.isEmpty()) return Optional.empty();
            at = end;
            return Optional.of(value.getAsInt());
        }

        private boolean skip(String word) {
            if (!text.startsWith(word, at)) return false;
            at += word.length();
            return true;
        }
    }

    private static boolean numeral(char c) {
        return (c >= '0' && c <= '9')
                || (c >= '０' && c <= '９')
                || "零〇○一二三四五六七八九十百千两".indexOf(c) >= 0;
    }
}
