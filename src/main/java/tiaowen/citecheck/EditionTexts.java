package tiaowen.citecheck;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tiaowen.compare.Comparison;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Numeral;
import tiaowen.model.Policy;
import tiaowen.model.Provision;
import tiaowen.search.Library;
import tiaowen.validity.Standing;

/** The texts of editions for one check; a few of them are held at a time. */
final class EditionTexts {
    private static final int HELD = 6;
    private static final String FIRST_PARAGRAPH = ".kuan-1.xiang-";
    private static final int MOST_PARAGRAPHS = 12;
    private static final Pattern PLAIN_ARTICLE = Pattern.compile("tiao-(\\d{1,2})");

    private final Library library;
    private final Cache<String, Text> held = latest(HELD);
    private final Cache<String, Optional<Comparison>> compared = latest(2);

    EditionTexts(Library library) {
        this.library = library;
    }

    private static <V> Cache<String, V> latest(int most) {
        return Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    Text read(Edition edition) {
        return held.get(
                edition.policy() + " " + edition.date(),
                key -> new Text(library.read(edition.policy(), edition.date())));
    }

    Optional<Comparison> compare(Edition earlier, Edition later) {
        return compared.get(
                earlier.policy() + " " + earlier.date() + " " + later.date(),
                key -> library.compare(earlier.policy(), earlier.date(), later.date()));
    }

    /** A provision of an edition, or all of it, as a report names it. */
    CitationTarget target(
            Policy policy, Edition edition, Optional<Provision> provision, Standing standing) {
        var eid = provision.map(Provision::eid).orElse("");
        return new CitationTarget(
                policy.slug(),
                edition.metadata().title(),
                edition.date(),
                eid,
                provision.map(p -> read(edition).label(p)).orElse(""),
                provision.map(ProvisionTexts::of).orElse(""),
                Optional.of(standing));
    }

    /** The text of one edition. */
    static final class Text {
        private final List<Document> documents;
        private final Map<String, Provision> byEid = new LinkedHashMap<>();

        /** By the eids of all that they hold; made when first one is asked for. */
        private final Map<String, Clause> clauses = new HashMap<>();

        Text(List<Document> documents) {
            this.documents = documents;
            documents.stream()
                    .flatMap(document -> document.body().walk())
                    .forEach(provision -> byEid.putIfAbsent(provision.eid(), provision));
        }

        /**
         * The provision that a citation names; never a neighbour of it.
         *
         * @param anyParagraph whether the citation named no 款, so that its 项 may be in any
         */
        Optional<Provision> find(String eid, boolean anyParagraph) {
            return spellings(eid, anyParagraph)
                    .flatMap(name -> Stream.ofNullable(byEid.get(name)))
                    .findFirst()
                    .or(() -> division(eid))
                    .or(() -> section(eid));
        }

        private static Stream<String> spellings(String eid, boolean anyParagraph) {
            int at = eid.indexOf(FIRST_PARAGRAPH);
            if (at < 0 || !anyParagraph) return Stream.of(eid);
            var names = new ArrayList<String>();
            for (int n = 1; n <= MOST_PARAGRAPHS; n++) {
                names.add(
                        eid.substring(0, at)
                                + ".kuan-"
                                + n
                                + ".xiang-"
                                + eid.substring(at + FIRST_PARAGRAPH.length()));
            }
            return names.stream();
        }

        /** 第三章 by its own number, where only one division of the text bears it. */
        private Optional<Provision> division(String eid) {
            var found = divisions(eid);
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }

        /** All that 第三章 may be, where each 编 numbers its own. */
        List<Provision> divisions(String eid) {
            if (eid.startsWith("tiao-")) return List.of();
            return byEid.values().stream()
                    .filter(p -> p instanceof Provision.Division)
                    .filter(p -> p.eid().endsWith("." + eid))
                    .toList();
        }

        /** 第三条 of a text without articles is its 三、 or the 3. that is counted all through. */
        private Optional<Provision> section(String eid) {
            var article = PLAIN_ARTICLE.matcher(eid);
            if (!article.matches() || byEid.containsKey("tiao-1")) return Optional.empty();
            int number = Integer.parseInt(article.group(1));
            if (number < 1) return Optional.empty();
            var outer = byEid.get(Numeral.pinyin(number));
            if (outer != null) return Optional.of(outer);
            var counted =
                    byEid.keySet().stream()
                            .filter(name -> name.matches("[a-z]+\\." + number))
                            .toList();
            return counted.size() == 1
                    ? Optional.of(byEid.get(counted.getFirst()))
                    : Optional.empty();
        }

        /** The clause that is, or that holds, the provision. */
        Optional<Clause> clause(String eid) {
            if (clauses.isEmpty()) {
                for (var document : documents) document.clauses().forEach(this::keep);
            }
            return Optional.ofNullable(clauses.get(eid));
        }

        private void keep(Clause clause) {
            clauses.putIfAbsent(clause.eid(), clause);
            clause.contents().stream()
                    .flatMap(Provision::walk)
                    .forEach(provision -> clauses.putIfAbsent(provision.eid(), clause));
        }

        /** What people call it; a label that no rule tells is taken as printed. */
        String label(Provision provision) {
            var ruled = ProvisionTexts.label(provision.eid());
            if (!ruled.isEmpty()) return ruled;
            return switch (provision) {
                case Provision.Section s -> s.label().replaceFirst("[、.．]$", "");
                case Provision.Item i -> i.label();
                case Provision.Annex a -> a.label();
                case Provision.Division d -> d.label();
                case Provision.Article a -> a.label();
                case Provision.Preamble p -> p.heading();
                case Provision.Paragraph p -> clause(p.eid()).map(Clause::label).orElse("");
                case Provision.Table t -> "表格";
            };
        }

        /** The last article that is numbered through; empty where the text has none. */
        Optional<Provision> lastArticle() {
            return byEid.values().stream()
                    .filter(p -> p instanceof Provision.Article && p.eid().startsWith("tiao-"))
                    .reduce((first, second) -> second);
        }

        /**
         * Why a provision is not there, in words.
         *
         * @param anyParagraph whether the citation named no 款
         */
        String missing(String eid, String title, boolean anyParagraph) {
            int dot = eid.indexOf('.');
            var outer = dot < 0 ? Optional.<Provision>empty() : find(eid.substring(0, dot), false);
            if (outer.isPresent() && outer.get() instanceof Provision.Article article) {
                long paragraphs =
                        article.children().stream()
                                .filter(c -> c instanceof Provision.Paragraph)
                                .count();
                var inside = title + article.label();
                if (anyParagraph) return inside + "里没有" + below(eid.replace(".kuan-1.", ".")) + "。";
                return find(eid.replaceFirst("\\.xiang-.*", ""), false).isPresent()
                        ? inside + "里没有" + below(eid) + "。"
                        : inside + "只有 " + paragraphs + " 款，没有" + below(eid) + "。";
            }
            var label = ProvisionTexts.label(eid);
            var named = label.isEmpty() ? "这一处" : label;
            var last = lastArticle();
            if (!eid.startsWith("tiao-") || last.isEmpty()) return title + "里没有" + named + "。";
            return title + "里没有" + named + "，最后一条是" + ProvisionTexts.label(last.get().eid()) + "。";
        }

        private static String below(String eid) {
            var label = ProvisionTexts.label(eid.substring(eid.indexOf('.') + 1));
            return label.isEmpty() ? "所引的款、项" : label;
        }
    }
}
