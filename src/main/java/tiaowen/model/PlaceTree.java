package tiaowen.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The provinces, prefectures and counties of China, and which lies in which: 太原 in 山西. A place is
 * called by its name without 省, 市 or 县 where no greater or equal one shares that, else by its whole
 * name: 朝阳 is the city in 辽宁, 朝阳区 is one in 北京 or 长春.
 */
public final class PlaceTree {
    private static final String FILE = "places.txt";

    // 新疆维吾尔自治区  湘西土家族苗族自治州  前郭尔罗斯蒙古族自治县  鄂温克族自治旗  神农架林区
    private static final Pattern ENDING =
            Pattern.compile(
                    "(?<=\\p{IsHan}{2})(?:"
                            + "(?:(?:(?:朝鲜|土家|仡佬|布依|仫佬|毛南|哈尼|傈僳|拉祜|景颇|布朗|阿昌|怒|独龙|普米|德昂|撒拉|东乡|保安|裕固|达斡尔|鄂温克|鄂伦春|锡伯|哈萨克|柯尔克孜|塔吉克|蒙古|满|回|藏|羌|彝|苗|侗|瑶|壮|白|傣|佤|纳西|水|黎|畲|土|各)族|维吾尔|哈萨克|柯尔克孜|蒙古|回)*自治[区州县旗])"
                            + "|特别行政区|地区|林区|特区|省|市|县|区|盟|旗)$");
    // 城区  新城区: said of a place somewhere inside another
    private static final Pattern ANYWHERE = Pattern.compile("[城郊矿东南西北][区]|(?:新城|市中|城中|城关|城东|城西)区");
    private static final int LONGEST = 15;

    private static final PlaceTree SHIPPED = load();

    /** Whole names by code, 140100 → 太原市. */
    private final Map<String, String> names = new TreeMap<>();

    /** Codes by whole name and by short name, greater places first. */
    private final Map<String, List<String>> codes = new HashMap<>();

    private PlaceTree() {}

    /** The tree that comes with the program. */
    public static PlaceTree shipped() {
        return SHIPPED;
    }

    /**
     * A place found in words.
     *
     * @param name as the tree calls it
     * @param end index behind its last character
     */
    public record Found(String name, int end) {}

    /**
     * The smallest place that the words from {@code start} name: 厦门 for {@code 福建省厦门市财政局}. Short
     * names count for provinces and prefectures alone: {@code 杭州住房公积金}.
     */
    public Optional<Found> at(String text, int start) {
        Optional<Found> found = Optional.empty();
        var inside = "";
        int at = start;
        for (var step = step(text, at, inside); step.isPresent(); step = step(text, at, inside)) {
            inside = step.get().name();
            at = step.get().end();
            found = Optional.of(new Found(called(inside), at));
        }
        return found;
    }

    /** The code of the place with the longest name from {@code from} on, within another or not. */
    private Optional<Found> step(String text, int from, String inside) {
        for (int end = Math.min(text.length(), from + LONGEST); end > from + 1; end--) {
            var word = text.substring(from, end);
            if (inside.isEmpty() && ANYWHERE.matcher(word).matches()) continue;
            // 阿坝州 is 阿坝
            var name = word.endsWith("州") && !codes.containsKey(word) ? bare(word, 1) : word;
            for (var code : codes.getOrDefault(name, List.of())) {
                boolean called = names.get(code).equals(name) || level(code) < 3;
                if (called && liesIn(code, inside)) return Optional.of(new Found(code, end));
            }
        }
        return Optional.empty();
    }

    private static String bare(String word, int characters) {
        return word.substring(0, word.length() - characters);
    }

    private static boolean liesIn(String code, String other) {
        return other.isEmpty()
                || (level(code) > level(other)
                        && code.startsWith(other.substring(0, 2 * level(other))));
    }

    /**
     * What the place is called that a code of six or more digits begins with: 沈阳 for 2101000045.
     */
    public Optional<String> coded(String code) {
        if (!code.matches("\\d{6,}")) return Optional.empty();
        for (var known : List.of(code.substring(0, 6), code.substring(0, 4) + "00")) {
            if (names.containsKey(known)) return Optional.of(called(known));
        }
        return Optional.ofNullable(names.get(code.substring(0, 2) + "0000"))
                .map(name -> called(code.substring(0, 2) + "0000"));
    }

    /**
     * Names of the places that one lies in, the nearest first: 太原, 山西 for 小店区. Where several bear
     * the name, those that all of them lie in. An unknown place that begins with the name of a
     * known one lies in that: 晋城经济技术开发区 in 晋城.
     */
    public List<String> above(String name) {
        var bearers = greatest(codes.getOrDefault(name, List.of()));
        if (bearers.isEmpty()) {
            var opening = at(name, 0).filter(found -> found.end() < name.length());
            if (opening.isEmpty()) return List.of();
            var above = new ArrayList<>(List.of(opening.get().name()));
            above.addAll(above(opening.get().name()));
            return above;
        }
        Set<String> shared = new LinkedHashSet<>(parents(bearers.getFirst()));
        bearers.forEach(code -> shared.retainAll(parents(code)));
        return List.copyOf(shared);
    }

    /** A place and those that it lies in, the nearest first; none for no name. */
    public List<String> upwards(String name) {
        if (name.isEmpty()) return List.of();
        var places = new ArrayList<>(List.of(name));
        places.addAll(above(name));
        return places;
    }

    private List<String> parents(String code) {
        var parents = new ArrayList<String>();
        for (int level = level(code) - 1; level > 0; level--) {
            var parent = code.substring(0, 2 * level) + "0".repeat(6 - 2 * level);
            if (names.containsKey(parent)) parents.add(called(parent));
        }
        return parents;
    }

    private String called(String code) {
        var whole = names.get(code);
        var bare = bare(whole);
        var bearers = greatest(codes.get(bare));
        return bearers.size() == 1 && bearers.getFirst().equals(code) ? bare : whole;
    }

    private static List<String> greatest(List<String> bearers) {
        return bearers.stream().filter(c -> level(c) == level(bearers.getFirst())).toList();
    }

    /** The whole name of a place: 江西省 for 江西; the name itself where the tree does not know it. */
    public String whole(String name) {
        var bearers = codes.getOrDefault(name, List.of());
        return bearers.isEmpty() ? name : names.get(bearers.getFirst());
    }

    /** A name without what says of which kind the place is: 山西 for 山西省, 阿坝 for 阿坝藏族羌族自治州. */
    public static String bare(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }

    /** 1 a province, 2 a prefecture, 3 a county. */
    private static int level(String code) {
        return code.endsWith("0000") ? 1 : code.endsWith("00") ? 2 : 3;
    }

    private static PlaceTree load() {
        var tree = new PlaceTree();
        try (var in = PlaceTree.class.getResourceAsStream(FILE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> tree.names.put(line.substring(0, 6), line.substring(7)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tree.names.forEach(
                (code, name) -> {
                    for (var way : new LinkedHashSet<>(List.of(name, bare(name)))) {
                        tree.codes.computeIfAbsent(way, w -> new ArrayList<>()).add(code);
                    }
                });
        tree.codes.values().forEach(same -> same.sort(Comparator.comparing(PlaceTree::level)));
        return tree;
    }
}
