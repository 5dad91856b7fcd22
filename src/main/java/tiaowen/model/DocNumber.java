package tiaowen.model;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number that an office gives a paper it sends out (发文字号), such as {@code 晋民发〔2017〕49号}.
 * Offices may share a code, so it names one paper only together with its issuer. Orders ({@code
 * 某部令第7号}) are not this.
 *
 * @param office the office's code as printed, 1 to 20 Han characters: {@code 晋民发}
 * @param year Gregorian year, 1949 to 2999, always four digits
 * @param sequence running number of that office in that year, from 1, never zero-padded
 * @see "GB/T 9704-2012 党政机关公文格式, which fixes the shape and the brackets"
 */
public record DocNumber(String office, int year, int sequence) {
    private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}{1,20}");
    // 晋民发〔2017〕49号  晋民发[2017]049号  晋民发（2017）第49号  晋民发〔2017〕 49 号
    private static final Pattern PRINTED =
            Pattern.compile(
                    "\\s*(\\p{IsHan}{1,20}?)\\s*[〔\\[［【(（﹝]\\s*((?:19|2\\d)\\d{2})\\s*[〕\\]］】)）﹞]\\s*第?\\s*(\\d{1,5})\\s*号\\s*");

    /**
     * @throws IllegalArgumentException if a part is out of range: a bug in the caller, never a
     *     user's mistake
     */
    public DocNumber {
        if (!OFFICE.matcher(office).matches())
            throw new IllegalArgumentException("office: " + office);
        if (year < 1949 || year > 2999) throw new IllegalArgumentException("year: " + year);
        if (sequence < 1) throw new IllegalArgumentException("sequence: " + sequence);
    }

    /**
     * Reads a number printed alone, in any brackets: {@code 晋民发[2017]049号}. Empty when {@code text}
     * is no such number.
     */
    public static Optional<DocNumber> parse(String text) {
        if (text.indexOf('号') < 0 && text.indexOf('號') < 0) return Optional.empty();
        var printed =
                PRINTED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replace('號', '号'));
        if (!printed.matches()) return Optional.empty();
        int year = Integer.parseInt(printed.group(2));
        int sequence = Integer.parseInt(printed.group(3));
        if (year < 1949 || sequence < 1) return Optional.empty();
        return Optional.of(new DocNumber(printed.group(1), year, sequence));
    }

    @Override
    public String toString() {
        return office + "〔" + year + "〕" + sequence + "号";
    }
}
