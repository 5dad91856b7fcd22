package tiaowen.naming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tiaowen.model.Policy;
import tiaowen.text.Folding;
import tiaowen.text.TitleKey;

/**
 * Titles in drafts. People who search may mean much by few words; a draft names a law, and a name
 * that is not quite one must be asked back rather than guessed.
 */
final class DraftTitleMatcher {
    private static final Pattern KIND = Pattern.compile("(?:条例|办法|规定|细则|规则|法)$");

    private static final Map<String, String> COMMON = read();

    // 民法典合同编  刑法分则: articles are counted through
    private static final Pattern PART_OF_LAW =
            Pattern.compile("(?<=法典)\\p{IsHan}{2,6}编$|(?<=刑法)[总分]则$");

    // （试行）  without its brackets, as keys are
    private static final Pattern TRIAL = Pattern.compile("(?:试行|暂行|[12]\\d{3}年?修[正订])$");

    /** Nobody shortens a title to more characters. */
    private static final int SHORT = 6;

    private static final int MOST = 8;

    /** Where more titles fit, the name says too little. */
    private static final int FEW = 3;

    private final PolicyNames names;
    private final TitleKeys titles;
    private final Map<String, String> nicknames;

    DraftTitleMatcher(PolicyNames names, TitleKeys titles, Map<String, String> nicknames) {
        this.names = names;
        this.titles = titles;
        this.nicknames = nicknames;
    }

    TitleMatch naming(String title) {
        var key = key(title);
        if (key.isEmpty()) return new TitleMatch(TitleMatch.Kind.NONE, List.of());
        var same = titles.get(key).or(() -> titles.get(PART_OF_LAW.matcher(key).replaceFirst("")));
        if (same.isPresent()) return new TitleMatch(TitleMatch.Kind.SAME, List.of(same.get()));
        for (var full : Arrays.asList(COMMON.get(key), nicknames.get(key))) {
            var meant = Optional.ofNullable(full).flatMap(name -> titles.get(key(name)));
            if (meant.isPresent())
                return new TitleMatch(TitleMatch.Kind.SHORT, meant.stream().toList());
        }
        var initials = initials(key);
        if (initials.size() == 1) return new TitleMatch(TitleMatch.Kind.SHORT, initials);
        if (initials.size() > 1) return new TitleMatch(TitleMatch.Kind.MAYBE, initials);
        var parts = partOf(key);
        if (!parts.isEmpty()) return new TitleMatch(TitleMatch.Kind.MAYBE, parts);
        var near = near(key);
        return new TitleMatch(near.isEmpty() ? TitleMatch.Kind.NONE : TitleMatch.Kind.NEAR, near);
    }

    private static String key(String title) {
        return Folding.squeeze(TitleKey.of(Folding.fold(title)));
    }

    /** Full titles by the short names that drafts use. */
    private static Map<String, String> read() {
        try (var in = DraftTitleMatcher.class.getResourceAsStream("short-names.txt")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && line.contains(" = "))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toUnmodifiableMap(p -> p[0].strip(), p -> p[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file cannot be read", e);
        }
    }

    /**
     * Titles that a short name takes one character from each word of: 个保法 for 个人信息保护法. A name of
     * whole words (商业法) is no short name of a title that begins with them.
     */
    private List<Policy> initials(String key) {
        var kind = KIND.matcher(key);
        if (key.length() > SHORT || !kind.find() || kind.start() < 2) return List.of();
        var stem = key.substring(0, kind.start());
        return titles.beginning(key.substring(0, 1))
                .filter(title -> isOfKind(title, kind.group()) && title.length() > key.length())
                .filter(title -> title.length() <= 5 * key.length())
                .filter(title -> apart(stem, title))
                .filter(title -> PolicyNames.follow(stem, title, names.wordStarts(title)))
                .sorted(Comparator.comparingInt(String::length).thenComparing(t -> t))
                .limit(MOST)
                .flatMap(title -> titles.get(title).stream())
                .distinct()
                .toList();
    }

    /** Whether no two characters that follow each other in the name do so in the title. */
    private static boolean apart(String stem, String title) {
        for (int i = 0; i + 2 <= stem.length(); i++) {
            if (title.contains(stem.substring(i, i + 2))) return false;
        }
        return true;
    }

    /** Titles that end with the name, or go on behind it with 试行; and the name without that. */
    private List<Policy> partOf(String key) {
        var bare = titles.get(TRIAL.matcher(key).replaceFirst(""));
        if (bare.isPresent()) return List.of(bare.get());
        if (key.length() < 3) return List.of();
        var ending = endingLike(key);
        return ending.isEmpty() ? around(key) : ending;
    }

    /** 住房公积金条例 for 住房公积金管理条例: a word before the last is left out. */
    private List<Policy> around(String key) {
        var kind = KIND.matcher(key);
        if (!kind.find() || kind.start() < 3) return List.of();
        var stem = key.substring(0, kind.start());
        var found =
                titles.beginning(stem)
                        .filter(title -> isOfKind(title, kind.group()))
                        .flatMap(title -> titles.get(title).stream())
                        .toList();
        return found.size() > FEW ? List.of() : found.stream().distinct().toList();
    }

    /** A 办法 is no 法. */
    private static boolean isOfKind(String title, String kind) {
        return title.endsWith(kind) && (!kind.equals("法") || !title.endsWith("办法"));
    }

    private List<Policy> endingLike(String key) {
        return Stream.concat(titles.ending(key), titles.beginning(key + "试行\n"))
                .sorted(Comparator.comparingInt(String::length).thenComparing(t -> t))
                .limit(MOST)
                .flatMap(title -> titles.get(title).stream())
                .distinct()
                .toList();
    }

    /**
     * A short title has many neighbours: there only what sounds alike or is swapped is an error.
     */
    private List<Policy> near(String key) {
        double limit = key.length() < 5 ? 0.7 : key.length() < 9 ? 1 : 1.5;
        return names.nearNames(key).stream()
                .filter(near -> near.distance() <= limit)
                .map(near -> names.bearer(near.name()))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
