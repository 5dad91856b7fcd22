package tiaowen.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.PlaceTree;

/** Tells for which part of the country a policy is made. */
final class Regions {
    /** The whole country. */
    static final String NATIONAL = "全国";

    /** 行政区划代码 GB/T 2260, level of provinces, without 省 市 自治区. */
    private static final List<String> PROVINCES =
            List.of(
                    "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建",
                    "江西", "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏",
                    "陕西", "甘肃", "青海", "宁夏", "新疆", "香港", "澳门");

    /** In the same order: what document numbers begin with. 冀 of 河北, 晋 of 山西 … */
    private static final String LETTERS = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新港澳";

    // 示例市民政局  某某县人民政府: places that the tree does not know
    private static final Pattern PLACE =
            Pattern.compile(
                    "^(\\p{IsHan}{2,8}?)(?:市|县|区|自治州|地区|盟|旗)(?:人民|民政|人大|委员会|[\\p{IsHan}]{0,12}(?:局|厅|委|办|会|政府|院)$)");
    private static final Pattern NATIONAL_OFFICE =
            Pattern.compile(
                    "^(?:全国人民代表大会|全国人大|中华人民共和国|中华全国|国务院|政务院|中共中央|中央|最高人民|国家|中国).*"
                            + "|^(?!.*(?:省|市(?!场)|县|区|州)).*(?:部|总局|总署|全国总工会|全国委员会|人民银行)(?:办公[厅室])?$");

    // 我市  全省  本县; 经省政府同意  列入县财政
    private static final Pattern OWN_PLACE =
            Pattern.compile(
                    "(?:我|[全本](?!.[、级]))([省市区县州旗])(?![分别])|(?<=[，。；：经报按列入]|^)(?<![市县乡])([省市县])(?:委|政府|人民政府|财政|有关|直)",
                    Pattern.MULTILINE);
    private static final Pattern STATE = Pattern.compile("国务院|中华人民共和国|全国|国家|党中央|中共中央|中央纪委|中国共产党");
    // 查询网址：www.….gov.hk
    private static final Pattern ADDRESS = Pattern.compile("\\.gov\\.(hk|mo)(?![a-z])");

    // 示例市社会救助工作规程; not 城市道路管理条例, 市场主体登记管理条例
    private static final Pattern PLACE_IN_TITLE =
            Pattern.compile("^\\p{IsHan}{2,8}?(?:省|市(?!场)|县|区|州|盟|旗)");

    /** Where the name of a place may begin in a title: 关于印发《示例市…, 中国（示例）自由贸易试验区. */
    private static final Pattern NAMES_BEGIN =
            Pattern.compile(
                    "^(?:[0-9]{4}年度?)?|[《（(“]|印发|发布|公布|转发|修改|征求|下达|调整|明确|批准|关于(?!印发|公布|发布)");

    private static final Pattern STATE_NAME = Pattern.compile("国家|中国|中华|财政部|审计署");
    private static final Pattern NAMED = Pattern.compile("\\p{IsHan}{2,9}?[省市县区]");

    /** It governs towns and regiments of its own, as a province does. */
    private static final String CORPS = "新疆生产建设兵团";

    // 晋城经济技术开发区管理委员会  某某高新区管委会
    private static final Pattern ZONE =
            Pattern.compile("^\\p{IsHan}{2,6}?(?:(?:经济技术|高新技术产业|经济|综合改革)?(?:开发区|示范区)|高新区|经开区|新区)");

    private Regions() {}

    /** The place of an office: 山西, 晋城; 全国 for national ones. */
    static Optional<String> ofOffice(String name) {
        var office = name.replaceFirst("^中共(?!中央)", "");
        if (office.startsWith(CORPS)) return Optional.of(CORPS);
        var zone = ZONE.matcher(office);
        if (zone.find()) return Optional.of(zone.group());
        var known = PlaceTree.shipped().at(office, 0);
        if (known.isPresent()) return known.map(PlaceTree.Found::name);
        var branch = ofBranch(office);
        if (branch.isPresent()) return branch;
        if (NATIONAL_OFFICE.matcher(office).matches()) return Optional.of(NATIONAL);
        var place = PLACE.matcher(office);
        return place.find() ? Optional.of(PlaceTree.bare(place.group(1))) : Optional.empty();
    }

    /** 国家税务总局太原市税务局: the place of the branch of an office of the state. */
    private static Optional<String> ofBranch(String office) {
        if (!STATE_NAME.matcher(office).lookingAt()) return Optional.empty();
        for (int at = 4; at < office.length() - 3; at++) {
            var place = PlaceTree.shipped().at(office, at);
            if (place.isPresent()
                    && place.get().end() < office.length()
                    && Offices.isOffice(office.substring(0, at))) {
                return place.map(PlaceTree.Found::name);
            }
        }
        return Optional.empty();
    }

    /** The place that a title names first, or the whole country where it names the state. */
    static Optional<String> ofTitle(String title) {
        if (title.startsWith("中华人民共和国") || title.startsWith("国务院")) {
            return Optional.of(NATIONAL);
        }
        var begin = NAMES_BEGIN.matcher(title);
        while (begin.find()) {
            var place = PlaceTree.shipped().at(title, begin.end());
            if (place.isPresent()) return place.map(PlaceTree.Found::name);
        }
        return Optional.empty();
    }

    /** Cities whose letter opens document numbers; letters that a province has too are not here. */
    private static final Map<String, String> CITIES =
            Map.of("穗", "广州", "深", "深圳", "甬", "宁波", "蓉", "成都", "榕", "福州", "厦", "厦门", "杭", "杭州");

    /** The place whose letter opens a document number: 晋民发 is 山西's; 国发 has none. */
    static Optional<String> ofNumber(String docNumber) {
        if (docNumber.startsWith("新兵") || docNumber.startsWith("兵")) return Optional.of(CORPS);
        if (docNumber.isEmpty()) return Optional.empty();
        var city = CITIES.get(docNumber.substring(0, 1));
        if (city != null) return Optional.of(city);
        int at = LETTERS.indexOf(docNumber.charAt(0));
        return at < 0 ? Optional.empty() : Optional.of(PROVINCES.get(at));
    }

    /**
     * The place of the site that a page is from: the first six digits of 网站标识码 are the code of a
     * place, {@code bm} stands for the offices of the state.
     */
    static Optional<String> ofSite(String code, List<String> names) {
        if (code.startsWith("bm")) return Optional.of(NATIONAL);
        return PlaceTree.shipped()
                .coded(code)
                .or(
                        () ->
                                names.stream()
                                        .map(name -> name.replaceFirst("^中国[,，·— -]", ""))
                                        .flatMap(name -> ofOffice(name).stream())
                                        .findFirst());
    }

    /** Whether a text speaks of the country as its own, and of no other place so. */
    static boolean isNational(String text) {
        return text.contains("国务院") && text.contains("县级以上") && !OWN_PLACE.matcher(text).find();
    }

    /**
     * The place that a text or its issuer means by 我市, 全省 or 省政府: the one of its kind that the text
     * names most often. 全国 where it speaks of the 国务院 and of no place of its own.
     *
     * @param issuer who put it out, as printed; empty for nobody
     */
    static Optional<String> ofText(String title, String text, String issuer) {
        var address = ADDRESS.matcher(text);
        if (address.find()) return Optional.of(address.group(1).equals("hk") ? "香港" : "澳门");
        if (!text.contains("各省、自治区、直辖市")) {
            var own = OWN_PLACE.matcher(text);
            var kind = Offices.isShort(issuer) ? issuer.substring(0, 1) : "";
            if (kind.isEmpty() && own.find()) {
                kind = own.group(1) == null ? own.group(2) : own.group(1);
            }
            var place = kind.isEmpty() ? Optional.<String>empty() : mostNamed(kind, text);
            if (place.isPresent()) return place;
        }
        boolean state = STATE.matcher(text).find() && !PLACE_IN_TITLE.matcher(title).find();
        return state ? Optional.of(NATIONAL) : onlyOne(text);
    }

    /** The place that a text names with its kind, where all that it names lie in one another. */
    private static Optional<String> onlyOne(String text) {
        var tree = PlaceTree.shipped();
        Optional<String> narrowest = Optional.empty();
        int from = 0;
        for (var word = NAMED.matcher(text); word.find(from); from = word.end()) {
            for (int at = word.start(); at < word.end() - 2; at++) {
                var found = tree.at(text, at).filter(place -> place.end() >= word.end());
                if (found.isEmpty()) continue;
                var name = found.get().name();
                if (narrowest.isEmpty() || tree.above(name).contains(narrowest.get())) {
                    narrowest = Optional.of(name);
                } else if (!tree.upwards(narrowest.get()).contains(name)) {
                    return Optional.empty();
                }
                break;
            }
        }
        return narrowest;
    }

    /** The place of this kind, 市 or 县, that is named most often, else the province. */
    private static Optional<String> mostNamed(String kind, String text) {
        var counts = new HashMap<String, Integer>();
        var named = Pattern.compile("\\p{IsHan}{2,9}?" + kind + "(?![场民级])").matcher(text);
        while (named.find()) {
            for (int from = named.start(); from < named.end() - 2; from++) {
                var found = PlaceTree.shipped().at(text, from);
                if (found.isEmpty() || found.get().end() != named.end()) continue;
                counts.merge(found.get().name(), 1, Integer::sum);
                break;
            }
        }
        if (counts.isEmpty()) {
            for (var province : PROVINCES.subList(0, 31)) {
                int count = text.split(province, -1).length - 1;
                if (count > 0) counts.put(province, count);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
