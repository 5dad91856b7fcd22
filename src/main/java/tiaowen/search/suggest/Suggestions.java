package tiaowen.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.EndedPolicy;
import tiaowen.index.Generation;
import tiaowen.index.IntLists;
import tiaowen.index.IntTable;
import tiaowen.model.Policy;
import tiaowen.model.Reference;
import tiaowen.model.Status;
import tiaowen.naming.PolicyNames;
import tiaowen.search.suggest.Suggestion.Kind;
import tiaowen.text.ChinaTime;
import tiaowen.text.DayPhrases;
import tiaowen.text.MarkedSpan;

/**
 * What somebody who types may mean: titles, short names, terms, numbers and headings of the
 * collection. All of them lie in one list with, for each letter and character, the places where it
 * begins a match; a look-up walks the places of what was typed first. Laid out at build.
 */
public final class Suggestions {
    private static final String FILE = "suggestions.bin";
    private static final String ENTRIES = "entries";
    private static final String LINES = "lines";
    private static final String SYLLABLES = "syllables";
    private static final String BEGINNINGS = "beginnings";
    private static final String PLACES_OF = "places";
    private static final String WEIGHTS = "weights";
    private static final String POLICIES = "policies";

    /** Places of a text that are looked at; titles are not longer, but for a few. */
    private static final int PLACES = 128;

    private static final String STATE = "中华人民共和国";

    /** Of all suggestions, how many may be policies while others match as well. */
    private static final double SHARE_OF_POLICIES = 0.6;

    /** A policy in force comes before one cited twice as often that is not. */
    private static final double IN_FORCE = 2;

    /** A policy of none. */
    private static final int NONE = -1;

    private final PolicyNames names;
    private final List<Policy> policies;
    private final List<Entry> entries;
    private final PinyinMatcher matcher;

    /** Places in the lists of places, by letter or character. */
    private final Map<String, Integer> beginnings;

    private final IntLists places;

    /** By entry, as bits of a float; what holds today comes on top. */
    private final IntTable weights;

    /** By entry, its policy's place in the catalogue. */
    private final IntTable policyOf;

    /**
     * What may be suggested.
     *
     * @param shown the text matched and shown
     * @param weight orders those that match alike, highest first, whatever holds
     */
    record Entry(
            Kind kind,
            String shown,
            String note,
            String query,
            Optional<String> policy,
            String eid,
            double weight) {}

    /** Opens what {@link #write} wrote. */
    public Suggestions(Generation generation, PolicyNames names) {
        this.names = names;
        this.policies = generation.catalogue().policies();
        var file = generation.tables(FILE);
        this.entries = file.list(ENTRIES, Entry.class);
        this.matcher =
                new PinyinMatcher(
                        List.copyOf(file.list(SYLLABLES, String.class)), file.lists(LINES));
        this.beginnings = file.map(BEGINNINGS, Integer.class);
        this.places = file.lists(PLACES_OF);
        this.weights = file.ints(WEIGHTS);
        this.policyOf = file.ints(POLICIES);
    }

    /** Lays entries out for a generation that is being built. */
    static void write(Generation made, List<Entry> entries) throws IOException {
        var lines = new PinyinLines();
        var places = new TreeMap<String, IntStream.Builder>();
        var policies = policies(made.catalogue());
        for (int number = 0; number < entries.size(); number++) {
            int line = lines.add(entries.get(number).shown());
            for (int at = 0; at < Math.min(PLACES, lines.length(line)); at++) {
                int place = number * PLACES + at;
                lines.beginnings(line, at)
                        .chars()
                        .mapToObj(Character::toString)
                        .forEach(
                                c ->
                                        places.computeIfAbsent(c, k -> IntStream.builder())
                                                .add(place));
            }
        }
        var beginnings = new TreeMap<String, Integer>();
        for (var c : places.keySet()) beginnings.put(c, beginnings.size());
        made.write(
                FILE,
                file -> {
                    file.list(ENTRIES, entries);
                    file.list(SYLLABLES, lines.syllables());
                    file.lists(LINES, lines.lists());
                    file.map(BEGINNINGS, beginnings);
                    file.lists(
                            PLACES_OF,
                            IntLists.of(
                                    places.values().stream()
                                            .map(p -> p.build().toArray())
                                            .toList()));
                    file.ints(
                            WEIGHTS, ints(entries, e -> Float.floatToIntBits((float) e.weight())));
                    file.ints(
                            POLICIES,
                            ints(entries, e -> e.policy().map(policies::get).orElse(NONE)));
                });
    }

    private static IntTable ints(List<Entry> entries, ToIntFunction<Entry> of) {
        return IntTable.of(entries.stream().mapToInt(of).toArray());
    }

    private static Map<String, Integer> policies(Catalogue catalogue) {
        var numbers = new HashMap<String, Integer>();
        for (var policy : catalogue.policies()) numbers.put(policy.slug(), numbers.size());
        return numbers;
    }

    private record Match(int entry, int from, int to, double score) {}

    /** Total. */
    public List<Suggestion> suggest(String text, int most) {
        var typed = PinyinMatcher.typed(text);
        if (typed.isEmpty() || most < 1) return List.of();
        var found = new ArrayList<Suggestion>();
        var cited = Reference.parse(text);
        var ended = names.ended(cited.map(Reference::title).orElse(text.strip()));
        ended.ifPresent(end -> found.add(ended(end, text.strip())));
        // Of a provision of what has ended, no other one is meant.
        boolean provision = cited.filter(reference -> !reference.eid().isEmpty()).isPresent();
        if (ended.isPresent() && provision) return found;
        var shown = new HashSet<String>();
        var byKind = matches(typed, most);
        var policies = byKind.getOrDefault(Kind.POLICY, List.of());
        int others = byKind.values().stream().mapToInt(List::size).sum() - policies.size();
        int share = Math.max(most - others, (int) Math.ceil(most * SHARE_OF_POLICIES));
        for (var kind : Kind.values()) {
            int limit = kind == Kind.POLICY ? Math.min(share, most) : most;
            for (var match : byKind.getOrDefault(kind, List.of())) {
                if (found.size() >= limit) break;
                if (shown.add(entries.get(match.entry()).shown())) found.add(suggestion(match));
            }
        }
        return found.isEmpty() ? shortened(typed, most) : found;
    }

    private static Suggestion ended(EndedPolicy ended, String typed) {
        var from = ended.from().map(day -> "自" + DayPhrases.day(day) + "起").orElse("");
        return new Suggestion(
                Kind.POLICY,
                List.of(new MarkedSpan(ended.title(), true)),
                from + "已废止，没有收录",
                typed,
                Optional.empty(),
                "");
    }

    /** Policies whose titles the text shortens, with its last words yet to come: 个保, 劳合法. */
    private List<Suggestion> shortened(String typed, int most) {
        return Stream.of("", "法", "条例", "办法")
                .flatMap(end -> names.mean(typed + end).policies().stream())
                .distinct()
                .limit(most)
                .map(
                        policy -> {
                            var title = policy.title();
                            var spans = List.of(new MarkedSpan(title, false));
                            var slug = Optional.of(policy.slug());
                            return new Suggestion(Kind.POLICY, spans, "简称", title, slug, "");
                        })
                .toList();
    }

    private Map<Kind, List<Match>> matches(String typed, int most) {
        var best = new HashMap<Integer, Match>();
        var first = beginnings.get(typed.substring(0, 1));
        for (int place : first == null ? new int[0] : places.get(first)) {
            int number = place / PLACES;
            int from = place % PLACES;
            int to = matcher.match(typed, number, from);
            if (to < 0) continue;
            var match = new Match(number, from, to, score(number, from, to));
            best.merge(number, match, (a, b) -> a.score() >= b.score() ? a : b);
        }
        var queues = new HashMap<Kind, PriorityQueue<Match>>();
        for (var match : best.values()) {
            var kind = entries.get(match.entry()).kind();
            var queue = queues.computeIfAbsent(kind, k -> new PriorityQueue<>(worstFirst()));
            queue.add(match);
            if (queue.size() > most) queue.poll();
        }
        var byKind = new HashMap<Kind, List<Match>>();
        queues.forEach(
                (kind, queue) ->
                        byKind.put(kind, queue.stream().sorted(worstFirst().reversed()).toList()));
        return byKind;
    }

    private static Comparator<Match> worstFirst() {
        return Comparator.comparingDouble(Match::score)
                .thenComparing(Comparator.comparingInt(Match::entry).reversed());
    }

    /** Whole texts come first, then beginnings; what is cited more and what is shorter before. */
    private double score(int number, int from, int to) {
        int length = matcher.length(number);
        boolean begins = from == 0 || (from == STATE.length() && matcher.begins(number, STATE));
        boolean whole = begins && to == length;
        double weight = Float.intBitsToFloat(weights.get(number));
        double held = statusOf(number).equals(Optional.of(Status.CURRENT)) ? IN_FORCE : 0;
        return (whole ? 200 : begins ? 100 : 0) + weight + held - 0.05 * length;
    }

    /** Of the policy that an entry is of; empty for terms and shared headings. */
    private Optional<Status> statusOf(int entry) {
        if (policyOf.get(entry) == NONE) return Optional.empty();
        var policy = policies.get(policyOf.get(entry));
        var today = ChinaTime.today();
        return Optional.of(policy.status(policy.current(today), today));
    }

    private Suggestion suggestion(Match match) {
        var entry = entries.get(match.entry());
        var spans = new ArrayList<MarkedSpan>();
        span(spans, entry.shown().substring(0, match.from()), false);
        span(spans, entry.shown().substring(match.from(), match.to()), true);
        span(spans, entry.shown().substring(match.to()), false);
        boolean title = entry.kind() == Kind.POLICY && entry.note().isEmpty();
        var note =
                statusOf(match.entry())
                        .filter(status -> title && status != Status.CURRENT)
                        .map(Status::label)
                        .orElse(entry.note());
        return new Suggestion(
                entry.kind(), spans, note, entry.query(), entry.policy(), entry.eid());
    }

    private static void span(List<MarkedSpan> spans, String text, boolean marked) {
        if (!text.isEmpty()) spans.add(new MarkedSpan(text, marked));
    }
}
