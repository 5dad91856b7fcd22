package tiaowen.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import tiaowen.naming.PolicyNames;
import tiaowen.search.suggest.Suggestion.Kind;
import tiaowen.text.MarkedSpan;

/**
 * What somebody who types may mean: titles, short names, terms, numbers and headings of the
 * collection. All of them lie in one list with, for each letter and character, the places where it
 * begins a match; a look-up walks the places of what was typed first.
 */
public final class Suggestions {
    /** Places of a text that are looked at; titles are not longer, but for a few. */
    private static final int PLACES = 128;

    private static final String STATE = "中华人民共和国";

    /** Of all suggestions, how many may be policies while others match as well. */
    private static final double SHARE_OF_POLICIES = 0.6;

    private final PinyinMatcher matcher = new PinyinMatcher();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Character, int[]> places = new HashMap<>();
    private final PolicyNames names;

    /**
     * What may be suggested.
     *
     * @param shown the text matched and shown
     * @param weight orders those that match alike, highest first
     */
    record Entry(
            Kind kind,
            String shown,
            String note,
            String query,
            Optional<String> policy,
            String eid,
            double weight) {}

    private final List<PinyinMatcher.Line> lines = new ArrayList<>();

    public Suggestions(List<Entry> all, PolicyNames names) {
        this.names = names;
        var sizes = new HashMap<Character, Integer>();
        for (var entry : all) add(entry, sizes);
    }

    private void add(Entry entry, Map<Character, Integer> sizes) {
        int number = entries.size();
        entries.add(entry);
        var line = matcher.line(entry.shown());
        lines.add(line);
        for (int at = 0; at < Math.min(PLACES, line.folded().length()); at++) {
            int place = number * PLACES + at;
            matcher.beginnings(line, at).chars().forEach(c -> put((char) c, place, sizes));
        }
    }

    private void put(char beginning, int place, Map<Character, Integer> sizes) {
        int size = sizes.merge(beginning, 1, Integer::sum);
        var list = places.getOrDefault(beginning, new int[4]);
        if (size > list.length) list = Arrays.copyOf(list, 2 * list.length);
        list[size - 1] = place + 1;
        places.put(beginning, list);
    }

    private record Match(int entry, int from, int to, double score) {}

    /** Total. */
    public List<Suggestion> suggest(String text, int most) {
        var typed = PinyinMatcher.typed(text);
        if (typed.isEmpty() || most < 1) return List.of();
        var found = new ArrayList<Suggestion>();
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
        for (int place : places.getOrDefault(typed.charAt(0), new int[0])) {
            if (place == 0) break;
            int number = (place - 1) / PLACES;
            int from = (place - 1) % PLACES;
            int to = matcher.match(typed, lines.get(number), from);
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
        var entry = entries.get(number);
        int start = entry.shown().startsWith(STATE) ? STATE.length() : 0;
        boolean begins = from == 0 || from == start;
        boolean whole = begins && to == entry.shown().length();
        return (whole ? 200 : begins ? 100 : 0) + entry.weight() - 0.05 * entry.shown().length();
    }

    private Suggestion suggestion(Match match) {
        var entry = entries.get(match.entry());
        var spans = new ArrayList<MarkedSpan>();
        span(spans, entry.shown().substring(0, match.from()), false);
        span(spans, entry.shown().substring(match.from(), match.to()), true);
        span(spans, entry.shown().substring(match.to()), false);
        return new Suggestion(
                entry.kind(), spans, entry.note(), entry.query(), entry.policy(), entry.eid());
    }

    private static void span(List<MarkedSpan> spans, String text, boolean marked) {
        if (!text.isEmpty()) spans.add(new MarkedSpan(text, marked));
    }
}
