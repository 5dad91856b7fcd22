package tiaowen.web.print;

import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Locator;
import tiaowen.model.Numeral;
import tiaowen.model.Provision;

/** Finds the place of an edition that somebody names in a few words. */
public final class NamedPlace {
    // 1043  一千零四十三  82之一  82-1  第12
    private static final Pattern NUMBER =
            Pattern.compile(
                    "第?(["
                            + Numeral.CHARACTERS
                            + "]{1,9})(?:条|條)?(?:[之-](["
                            + Numeral.CHARACTERS
                            + "]{1,3}))?");

    private NamedPlace() {}

    /**
     * The anchor of the place in the page of the edition.
     *
     * @param words {@code 1043}, {@code 一千零四十三}, {@code 82之一}, {@code 第三章}, {@code 第十二条第二款}, or a
     *     heading as it is printed, {@code 附则}
     * @return empty when nothing of the edition goes by these words
     */
    public static Optional<String> find(PrintedEdition edition, String words) {
        var name = words.strip().replaceAll("\\s+", "");
        var number = NUMBER.matcher(name);
        if (number.matches()) {
            var inserted = number.group(2) == null ? "" : "之" + number.group(2);
            name = "第" + number.group(1) + "条" + inserted;
        }
        int length = name.length();
        var locator = Locator.read(name, 0).filter(read -> read.end() == length);
        var heading = name;
        return edition.parts().stream()
                .flatMap(
                        part ->
                                locator
                                        .map(Locator::eid)
                                        .filter(part::has)
                                        .or(() -> headed(part, heading))
                                        .map(part::anchor)
                                        .stream())
                .findFirst();
    }

    private static Optional<String> headed(PrintedDocument part, String heading) {
        return part.document()
                .body()
                .walk()
                .filter(provision -> !heading.isEmpty() && heading.equals(heading(provision)))
                .map(Provision::eid)
                .findFirst();
    }

    private static String heading(Provision provision) {
        return provision.heading().replaceAll("\\s+", "");
    }
}
