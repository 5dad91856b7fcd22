package tiaowen.clean.line;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads entities that a scraper left in the text: the names or numbers of signs between an
 * ampersand and a semicolon. Those that were escaped more than once are read to the end.
 */
public final class HtmlEntities implements LineRule {
    /** What may follow an ampersand: {@code nbsp;}, {@code #12288;}, {@code #x3000}. */
    private static final Pattern BODY =
            Pattern.compile(
                    "(?:#(\\d{1,7}+)|#[xX]([0-9a-fA-F]{1,6}+)|([a-zA-Z]{2,8}+[1-4]{0,2}+))([;；]?+)");

    /** The signs of Latin-1 from U+00A0 on, as HTML 4 names them. */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg"
                    + " plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12"
                    + " frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute"
                    + " Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml"
                    + " times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc"
                    + " atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
                    + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc"
                    + " uuml yacute thorn yuml";

    /** Other names that Chinese pages use, each with its sign. */
    private static final String OTHERS =
            "quot \" amp & lt < gt > apos ' ensp \u2002 emsp 　 thinsp \u2009 zwnj \u200C zwj \u200D"
                    + " ndash – mdash — horbar ― lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ bull •"
                    + " hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ euro € trade ™ larr ←"
                    + " uarr ↑ rarr → darr ↓ harr ↔ sum ∑ minus − radic √ infin ∞ cap ∩ cup ∪ asymp ≈ ne ≠"
                    + " le ≤ ge ≥ loz ◊ alpha α beta β gamma γ delta δ lambda λ mu μ pi π sigma σ omega ω"
                    + " Delta Δ Omega Ω Sigma Σ Phi Φ phi φ OElig Œ oelig œ Scaron Š scaron š fnof ƒ"
                    + " circ ˆ tilde ˜ dagger † Dagger ‡ yuml ÿ Yuml Ÿ";

    /** Those that nobody types by chance, so that they are known without a semicolon too. */
    private static final Set<String> UNMISTAKABLE =
            Set.of(
                    "nbsp", "ensp", "emsp", "ldquo", "rdquo", "lsquo", "rsquo", "mdash", "ndash",
                    "hellip", "middot", "quot");

    /** Numbers from 128 to 159 mean what Windows meant by them: 147 is “. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Map<String, String> NAMED = names();

    @Override
    public String id() {
        return "html-entities";
    }

    @Override
    public String name() {
        return "网页转义符";
    }

    @Override
    public String sentence() {
        return "把残留在文字里的网页转义符还原成它们代表的字符，多次转义和缺分号的也还原。";
    }

    @Override
    public List<Fix> fixes(String line) {
        int at = line.indexOf('&');
        if (at < 0) return List.of();
        var fixes = new ArrayList<Fix>();
        var body = BODY.matcher(line);
        while (at >= 0) {
            int end = at + 1;
            String sign = "&";
            while (sign.equals("&") && body.region(end, line.length()).lookingAt()) {
                var read =
                        read(
                                line,
                                body.group(1),
                                body.group(2),
                                body.group(3),
                                body.end(),
                                body.end(4) > body.start(4));
                if (read.isEmpty()) break;
                sign = read;
                end = body.end();
            }
            if (end > at + 1) fixes.add(Fix.certain(at, end, sign));
            at = line.indexOf('&', end);
        }
        return fixes;
    }

    /** The sign that is meant; empty where none is. */
    private static String read(
            String line, String decimal, String hex, String name, int end, boolean closed) {
        boolean runsOn = !closed && end < line.length() && isWord(line.charAt(end));
        if (runsOn) return "";
        if (name != null) {
            return closed || UNMISTAKABLE.contains(name) ? NAMED.getOrDefault(name, "") : "";
        }
        int point = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hex, 16);
        if (point >= 0x80 && point < 0xA0) return new String(new byte[] {(byte) point}, WINDOWS);
        boolean readable =
                Character.isValidCodePoint(point)
                        && Character.isDefined(point)
                        && !Character.isISOControl(point)
                        && Character.getType(point) != Character.SURROGATE;
        return readable ? Character.toString(point) : "";
    }

    private static boolean isWord(char c) {
        return c < 0x7F && (Character.isLetterOrDigit(c) || c == '=' || c == '_');
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        var latin = LATIN.split(" ", -1);
        for (int i = 0; i < latin.length; i++)
            names.put(latin[i], String.valueOf((char) (0xA0 + i)));
        var others = OTHERS.split(" ", -1);
        for (int i = 0; i + 1 < others.length; i += 2) names.put(others[i], others[i + 1]);
        names.put("nbsp", " ");
        return Map.copyOf(names);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("坚持&ldquo;助人自助&rdquo;", "坚持“助人自助”"),
                repairs("&amp;nbsp;&#12288;第一条", " 　第一条"),
                repairs("&amp;amp;#x7B2C;二条&nbsp&nbsp按月发放", "第二条  按月发放"),
                repairs("&#147;助人自助&#148;", "“助人自助”"),
                keeps("研发费用(R&D;见附表)"),
                keeps("网址为 http://www.example.org/?a=1&lt=2&copy=3"));
    }
}
