package tiaowen.naming;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.EndedPolicy;
import tiaowen.index.Generation;
import tiaowen.index.SmartcnWords;
import tiaowen.model.Policy;
import tiaowen.model.Titles;
import tiaowen.text.EditDistance;
import tiaowen.text.Folding;
import tiaowen.text.TitleKey;

/** Policies by the names people give them. */
public final class PolicyNames {
    // （试行）  （2018年修正）  at the end
    private static final Pattern TAIL = Pattern.compile("[（(][^（）()]{1,20}[）)]$");
    private static final Pattern KIND =
            Pattern.compile("(?:条例|办法|规定|细则|意见|通知|规则|解释|决定|章程|纲要|方案|规划|法|典)$");

    // 山西省  山西省太原市  示例市城北区
    private static final Pattern PLACE =
            Pattern.compile("(?:\\p{IsHan}{1,8}?(?:省|自治区|特别行政区|市|自治州|地区|盟|县|区|旗))+");

    /** Stands before titles of laws, and is mistyped as they are. */
    private static final String STATE = "中华人民共和国";

    /** Where it may end when a character is wrong, lost or twice there. */
    private static final int[] STATE_ENDS = {7, 6, 8};

    private static final int SHORTEST = 2;
    private static final int MOST = 20;

    /** Words of titles that stand in more of them say too little. */
    private static final int FEW = 3;

    /** Shorter words end titles of other laws: 合同法 is not 劳动合同法. */
    private static final int SHORTEST_END = 5;

    /** Titles whose words are kept of those last cut. */
    private static final int KEPT = 4096;

    // 原合同法  旧《合同法》  已废止的合同法
    private static final Pattern FORMER =
            Pattern.compile(
                    "^(?:原来的|原有的|以前的|过去的|[原旧老](?:的)?|(?:已经?|现已)?(?:被)?(?:废止|失效)的?)(?=.{3})");

    private static final String FILE = "names.bin";
    private static final String NEAR = "near names";

    private final Catalogue catalogue;
    private final TitleKeys titles;
    private final Cache<String, Set<Integer>> wordStarts =
            Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();
    private final Map<String, String> nicknames;
    private final FuzzyNames near;

    private PolicyNames(
            Catalogue catalogue, TitleKeys titles, Map<String, String> nicknames, FuzzyNames near) {
        this.catalogue = catalogue;
        this.titles = titles;
        this.nicknames = nicknames;
        this.near = near;
    }

    /**
     * Lays out the names of a collection.
     *
     * @param nicknames full titles by names that no rule tells, such as 消法
     */
    public static PolicyNames of(Catalogue catalogue, Map<String, String> nicknames) {
        var titles = TitleKeys.of(catalogue);
        var all = new ArrayList<>(titles.all().toList());
        all.addAll(nicknames(titles, nicknames).keySet());
        return new PolicyNames(catalogue, titles, nicknames, FuzzyNames.of(all));
    }

    /** Writes the names of a generation that is being built. */
    public static void write(Generation made, Map<String, String> nicknames) throws IOException {
        var names = of(made.catalogue(), nicknames);
        made.write(
                FILE,
                file -> {
                    names.titles.write(file);
                    names.near.write(file, NEAR);
                });
    }

    /** Opens what {@link #write} wrote. */
    public static PolicyNames opened(Generation generation, Map<String, String> nicknames) {
        var file = generation.tables(FILE);
        return new PolicyNames(
                generation.catalogue(),
                TitleKeys.opened(file, generation.catalogue()),
                nicknames,
                FuzzyNames.opened(file, NEAR));
    }

    /** Where words begin in a title; cut when first asked for, as most titles never are. */
    Set<Integer> wordStarts(String title) {
        return wordStarts.get(
                title,
                key -> {
                    var starts = new HashSet<Integer>();
                    int at = 0;
                    for (var word : new SmartcnWords().of(key)) {
                        at = Math.max(at, key.indexOf(word, at));
                        starts.add(at);
                        at += word.length();
                    }
                    return starts;
                });
    }

    /**
     * What a name means.
     *
     * @param certain one policy alone bears the name, or is the only one that the name shortens
     * @param part whether they only have it within their titles: a title that is part of another
     *     one names another policy
     * @param policies those it may mean, likeliest first; empty when none comes near
     * @param ended that a policy of this very title has ended, which the collection does not have:
     *     it means that one, and none beside it
     */
    public record Meaning(
            boolean certain, boolean part, List<Policy> policies, Optional<EndedPolicy> ended) {
        private static final Meaning NONE = maybe(List.of());

        static Meaning sure(Policy policy) {
            return new Meaning(true, false, List.of(policy), Optional.empty());
        }

        static Meaning maybe(List<Policy> policies) {
            return new Meaning(false, false, policies, Optional.empty());
        }
    }

    /**
     * Policies that {@code name} may mean: full title, short title, abbreviation, part of a title.
     */
    public Meaning mean(String name) {
        var key = Folding.squeeze(TitleKey.of(Folding.fold(name)));
        var ended = ended(name);
        if (ended.isPresent()) return new Meaning(false, false, List.of(), ended);
        var meaning = meanAsWritten(name, key);
        if (!meaning.policies().isEmpty() || key.length() < SHORTEST) return meaning;
        var spelled = spelledOut(key);
        meaning = meanAsWritten(spelled, spelled);
        return meaning.policies().isEmpty() ? around(key) : meaning;
    }

    private Meaning meanAsWritten(String name, String key) {
        if (key.length() < SHORTEST) return Meaning.NONE;
        var named = named(name, key);
        if (named.isPresent()) return Meaning.sure(named.get());
        var containing = containing(key);
        var local = policies(containing.stream().filter(title -> isLocal(title, key)).toList());
        if (local.size() == 1) return Meaning.sure(local.getFirst());
        if (!local.isEmpty()) return Meaning.maybe(local);
        if (!containing.isEmpty()) {
            return new Meaning(false, true, policies(containing), Optional.empty());
        }
        return abbreviated(key);
    }

    /** Whether a title is a name with nothing but a place before it: 山西省社会救助条例. */
    private static boolean isLocal(String title, String name) {
        return title.endsWith(name)
                && PLACE.matcher(title.substring(0, title.length() - name.length())).matches();
    }

    /** 居委会组织法 with the word that policies use: 居民委员会组织法. */
    private String spelledOut(String key) {
        var out = key;
        for (var word : nicknames.entrySet()) {
            boolean longer = word.getKey().length() < word.getValue().length();
            if (longer && out.contains(word.getKey())) {
                return out.replace(word.getKey(), word.getValue());
            }
        }
        return out;
    }

    /** 公积金条例 for 住房公积金管理条例: the words before the last one stand in few titles that end so. */
    private Meaning around(String key) {
        var kind = KIND.matcher(key);
        if (!kind.find() || kind.start() < 3) return Meaning.NONE;
        var stem = key.substring(0, kind.start());
        var ending =
                containing(stem).stream().filter(title -> title.endsWith(kind.group())).toList();
        boolean few = ending.size() <= FEW;
        return Meaning.maybe(few ? policies(ending) : List.of());
    }

    /** Policies by the names that no rule tells, as far as the collection has them. */
    public Map<String, Policy> nicknames() {
        return nicknames(titles, nicknames);
    }

    private static Map<String, Policy> nicknames(TitleKeys titles, Map<String, String> nicknames) {
        var known = new TreeMap<String, Policy>();
        nicknames.forEach(
                (name, title) ->
                        titles.get(Folding.squeeze(TitleKey.of(title)))
                                .ifPresent(policy -> known.put(name, policy)));
        return known;
    }

    /**
     * That the policy of this very title has ended, where the collection does not have it: 合同法,
     * 原《合同法》.
     */
    public Optional<EndedPolicy> ended(String name) {
        if (titled(name).isPresent()) return Optional.empty();
        var plain = TAIL.matcher(Titles.plain(name)).replaceFirst("");
        return catalogue
                .ended(plain)
                .or(() -> catalogue.ended(FORMER.matcher(plain).replaceFirst("")));
    }

    /** The policy whose full title or nickname this is. */
    private Optional<Policy> named(String name, String key) {
        var full = Optional.ofNullable(nicknames.get(key));
        return exact(key)
                .or(() -> exact(Folding.squeeze(TitleKey.of(TAIL.matcher(name).replaceAll("")))))
                .or(() -> full.flatMap(title -> exact(Folding.squeeze(TitleKey.of(title)))));
    }

    /** What a title in a draft means, which must not be taken for another one in silence. */
    public TitleMatch naming(String title) {
        return new DraftTitleMatcher(this, titles, nicknames).naming(title);
    }

    /** Names near a misspelt one, with their distance; see {@link FuzzyNames}. */
    List<FuzzyNames.Near> nearNames(String key) {
        return near.near(key);
    }

    /** The policy of this very title. */
    public Optional<Policy> titled(String title) {
        return exact(Folding.squeeze(TitleKey.of(title)));
    }

    /**
     * What a title printed in a text means. Texts name laws in full: a longer title that merely
     * holds the words ({@code 关于适用《婚姻法》的解释}) is another text, where people who search may mean it.
     */
    Meaning printed(String title) {
        var key = Folding.squeeze(TitleKey.of(Folding.fold(title)));
        var named = named(title, key);
        if (named.isPresent()) return Meaning.sure(named.get());
        if (key.length() < SHORTEST_END || ended(title).isPresent()) return Meaning.NONE;
        var ending = containing(key).stream().filter(t -> t.endsWith(key)).toList();
        boolean certain = ending.size() == 1 && key.length() > SHORTEST_END;
        return new Meaning(certain, true, policies(ending), Optional.empty());
    }

    /**
     * Policies whose name somebody may have meant who typed another one: a character wrong, left
     * out, doubled or swapped.
     *
     * @return nearest first, and of those equally near the more cited; empty where none is near
     */
    public List<Policy> near(String name) {
        var key = Folding.squeeze(TitleKey.of(Folding.fold(name)));
        for (int end : STATE_ENDS) {
            if (key.length() <= end + 1) continue;
            double distance = EditDistance.distance(key.substring(0, end), STATE, 1);
            var rest = key.substring(end);
            var named = titles.get(rest);
            if (distance <= 1 && named.isPresent()) return List.of(named.get());
        }
        return near.near(key).stream()
                .sorted(
                        Comparator.comparingDouble(FuzzyNames.Near::distance)
                                .thenComparing(
                                        Comparator.comparingInt(
                                                        (FuzzyNames.Near n) ->
                                                                bearer(n.name()).citedBy())
                                                .reversed()))
                .map(n -> bearer(n.name()))
                .distinct()
                .toList();
    }

    Policy bearer(String key) {
        return named(key, key).orElseThrow();
    }

    /** The one policy that {@code name} is, or is the only one to shorten. */
    public Optional<Policy> certain(String name) {
        var meaning = mean(name);
        return meaning.certain() ? Optional.of(meaning.policies().getFirst()) : Optional.empty();
    }

    private Policy bearerOfTitle(String key) {
        return titles.get(key).orElseThrow();
    }

    private Optional<Policy> exact(String key) {
        return titles.get(key);
    }

    /** Policies whose titles hold this one and are longer. */
    public List<Policy> longer(String title) {
        var key = Folding.squeeze(TitleKey.of(Folding.fold(title)));
        return policies(containing(key).stream().filter(t -> t.length() > key.length()).toList());
    }

    private List<String> containing(String key) {
        return titles.containing(key)
                .sorted(Comparator.comparingInt(String::length).thenComparing(title -> title))
                .toList();
    }

    private List<Policy> policies(List<String> keys) {
        return keys.stream().limit(MOST).map(this::bearerOfTitle).toList();
    }

    /**
     * {@code 个保法} shortens 个人信息保护法: it begins and ends alike and its characters follow each other
     * in the title. Titles in which each of them begins a word come before all others.
     */
    private Meaning abbreviated(String key) {
        var kind = KIND.matcher(key);
        if (!kind.find() || kind.start() == 0) return Meaning.NONE;
        var loose = new ArrayList<String>();
        var strict = new ArrayList<String>();
        for (var title : titles.beginning(key.substring(0, 1)).toList()) {
            boolean alike =
                    title.endsWith(kind.group())
                            && title.length() <= 5 * key.length()
                            && follow(key, title, null);
            if (!alike) continue;
            loose.add(title);
            if (follow(key, title, wordStarts(title))) strict.add(title);
        }
        var found = strict.isEmpty() ? loose : strict;
        found.sort(Comparator.comparingInt(String::length).thenComparing(title -> title));
        return new Meaning(found.size() == 1, false, policies(found), Optional.empty());
    }

    /**
     * Whether the characters stand in the title in this order.
     *
     * @param starts where each run of them may begin; null for anywhere
     */
    static boolean follow(String characters, String title, Set<Integer> starts) {
        int at = 0;
        boolean run = false;
        int next = 0;
        while (next < characters.length() && at < title.length()) {
            boolean same = title.charAt(at) == characters.charAt(next);
            if (same && (run || starts == null || starts.contains(at))) {
                next++;
                run = true;
            } else {
                run = false;
            }
            at++;
        }
        return next == characters.length();
    }
}
