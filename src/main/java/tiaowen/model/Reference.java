package tiaowen.model;

import java.util.Optional;

/**
 * What a citation names (引用), read from words alone: nobody has looked yet whether it exists.
 *
 * @param title of the policy as typed, without book-title marks and white space; empty where this
 *     document is meant, or where the document number alone names it
 * @param docNumber 发文字号, where one was given
 * @param eid of the provision, {@code tiao-12.kuan-2}; empty where the whole policy is meant
 */
public record Reference(String title, Optional<DocNumber> docNumber, String eid) {
    /**
     * Reads a citation standing alone, as people type it: {@code 慈善法第十二条第二款}, {@code 民法典1043条},
     * {@code 《慈善法》第 8 条}, {@code 慈善法 8}, {@code 根据《慈善法》第十条的规定}, {@code 晋民发[2017]49号第三条}, {@code
     * 本办法第三条}, {@code 《慈善法》}. Empty when {@code text} is something else, or more than one citation.
     * Total; texts of over 300 characters are none.
     */
    public static Optional<Reference> parse(String text) {
        return new ReferenceParser(text).parse();
    }
}
