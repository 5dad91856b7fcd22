package tiaowen.web.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tiaowen.model.Edition;
import tiaowen.model.Metadata;
import tiaowen.model.PlaceTree;
import tiaowen.model.Policy;
import tiaowen.model.Status;
import tiaowen.text.PinyinText;
import tiaowen.text.TitleKey;
import tiaowen.validity.Standing;

/**
 * A policy as lists know it on a day.
 *
 * @param edition the one that counts on that day
 * @param number place in the order of titles by pinyin, from 0
 * @param names titles and numbers of all editions, without punctuation and blanks, a line each
 * @param syllables of the title in pinyin
 * @param initials of these, run together
 */
public record ListedPolicy(
        Policy policy,
        Edition edition,
        Standing standing,
        LegalRank rank,
        int number,
        String names,
        List<String> syllables,
        String initials) {
    /** Where nobody says a year. */
    public static final String NO_YEAR = "undated";

    public ListedPolicy {
        syllables = List.copyOf(syllables);
    }

    static ListedPolicy of(Policy policy, int number, LocalDate day) {
        var edition = policy.current(day);
        var names =
                policy.editions().stream()
                        .map(Edition::metadata)
                        .map(m -> plain(m.title()) + "\n" + plain(m.docNumber().orElse("")))
                        .distinct()
                        .collect(Collectors.joining("\n"));
        var syllables = PinyinText.syllables(policy.title());
        return new ListedPolicy(
                policy,
                edition,
                Standing.of(policy, edition, day),
                LegalRank.of(edition.metadata()),
                number,
                names,
                syllables,
                initials(syllables));
    }

    /** Whether the edition binds on that day. */
    public Status status() {
        return standing.status();
    }

    public Metadata metadata() {
        return edition.metadata();
    }

    /** The day that it was promulgated, else the date of its edition. */
    public Optional<LocalDate> promulgated() {
        return metadata()
                .promulgated()
                .or(
                        () ->
                                edition.date().matches("\\d{4}-\\d{2}-\\d{2}")
                                        ? Optional.of(LocalDate.parse(edition.date()))
                                        : Optional.empty());
    }

    /** Keys of its values in a facet. */
    List<String> values(String facet) {
        return switch (facet) {
            case "kind" -> List.of(metadata().kind().label());
            case "rank" -> List.of(rank.label());
            case "status" -> standing.asked().stream().map(Status::code).toList();
            case "issuer" -> metadata().issuers();
            case "region" -> PlaceTree.shipped().upwards(metadata().region());
            case "year" ->
                    List.of(promulgated().map(d -> Integer.toString(d.getYear())).orElse(NO_YEAR));
            default -> List.of();
        };
    }

    /**
     * Whether every word of a text is in title or number, or begins at a syllable of the title's
     * pinyin or of its initials: {@code cishan}, {@code csf}.
     *
     * @param words as {@link #words} cuts them
     */
    boolean named(List<String> words) {
        return words.stream().allMatch(this::named);
    }

    /** Whether the title, the state's name aside, begins with a word or its sound. */
    boolean begins(String word) {
        var title = TitleKey.of(policy.title());
        if (plain(title).startsWith(word)) return true;
        var own = PinyinText.syllables(title);
        return String.join("", own).startsWith(word) || initials(own).startsWith(word);
    }

    private boolean named(String word) {
        return names.contains(word) || (latin(word) && sounds(word));
    }

    private static boolean latin(String word) {
        return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    private boolean sounds(String word) {
        for (int from = 0; from < syllables.size(); from++) {
            int at = 0;
            for (int s = from; s < syllables.size() && at < word.length(); s++) {
                var syllable = syllables.get(s);
                if (word.startsWith(syllable, at)) {
                    at += syllable.length();
                } else if (syllable.startsWith(word.substring(at))) {
                    at = word.length();
                } else {
                    break;
                }
            }
            if (at == word.length()) return true;
        }
        return initials.contains(word);
    }

    private static String initials(List<String> syllables) {
        return syllables.stream().map(s -> s.substring(0, 1)).collect(Collectors.joining());
    }

    /** The words of a text as titles are compared with them. */
    static List<String> words(String text) {
        return List.of(text.strip().split("[\\s　]+", 20)).stream()
                .map(ListedPolicy::plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Brackets, blanks and case are typed in many ways. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]", "");
    }
}
