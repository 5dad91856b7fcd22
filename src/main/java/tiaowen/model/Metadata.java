package tiaowen.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a document besides its words. Where sources disagree, what somebody stated on
 * purpose wins over the text, and the text over the file's name.
 *
 * @param title without book-title marks and without white space; never empty
 * @param slug set on purpose in the metadata; else empty and made from the title
 * @param docNumber 发文字号 as the text prints it, brackets made 〔〕: {@code 晋民发〔2017〕49号}
 * @param issuers full names, the leading one first
 * @param region province, city or the like without its ending ({@code 山西}); 全国 for national law;
 *     empty when unknown
 * @param promulgated day on which this edition was passed, issued or last changed
 * @param effective day from which it binds
 * @param expires last day on which it binds, where the text or its metadata set one (有效期5年)
 * @param published day on which the page or file was put out
 * @param origin who put it out ({@code 来源}), as printed
 * @param status where somebody or the text itself says it; else it follows from the dates
 * @param sample written as an example, binding nobody
 * @param evidence all that was said of the document, key by key, those believed first in front;
 *     what has no field of its own too (索引号, 主题词, 栏目)
 */
public record Metadata(
        String title,
        Optional<String> slug,
        Optional<String> docNumber,
        List<String> issuers,
        PolicyKind kind,
        String region,
        Optional<LocalDate> promulgated,
        Optional<LocalDate> effective,
        Optional<LocalDate> expires,
        Optional<LocalDate> published,
        Optional<String> origin,
        Optional<Status> status,
        boolean sample,
        List<Evidence> evidence) {
    public Metadata {
        if (title.isBlank()) throw new IllegalArgumentException("title is blank");
        issuers = List.copyOf(issuers);
        evidence = List.copyOf(evidence);
    }

    /** Where what is believed of a key was said, as far as its evidence is kept. */
    public Optional<Origin> said(String key) {
        return evidence.stream()
                .filter(e -> e.key().equals(key) && e.chosen())
                .map(Evidence::origin)
                .findFirst();
    }

    /** The same with other issuers and another region. */
    public Metadata of(List<String> others, String place) {
        return new Metadata(
                title,
                slug,
                docNumber,
                others,
                kind,
                place,
                promulgated,
                effective,
                expires,
                published,
                origin,
                status,
                sample,
                evidence);
    }

    /** The same with other evidence. */
    public Metadata withEvidence(List<Evidence> other) {
        return new Metadata(
                title,
                slug,
                docNumber,
                issuers,
                kind,
                region,
                promulgated,
                effective,
                expires,
                published,
                origin,
                status,
                sample,
                other);
    }
}
