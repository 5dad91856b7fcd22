package tiaowen.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    // 晋城市民政局  某某县人民政府  深圳市人大常委会
    private static final Pattern PLACE =
            Pattern.compile(
                    "^(\\p{IsHan}{2,8}?)(?:市|县|区|自治州|地区|盟|旗)(?:人民|民政|人大|委员会|[\\p{IsHan}]{0,12}(?:局|厅|委|办|会|政府|院)$)");
    private static final Pattern NATIONAL_OFFICE =
            Pattern.compile(
                    "^(?:全国人民代表大会|全国人大|中华人民共和国|国务院|政务院|中共中央|中央|最高人民|国家|中国).*|^(?!.*[省市县区州]).*(?:部|总局|总署|全国总工会|全国委员会)$");

    private static final Pattern OWN_PLACE = Pattern.compile("我省|全省(?!、)|我区|我市|本省(?!、|级)");

    private static final Pattern STATE = Pattern.compile("国务院|中华人民共和国|全国|国家");

    // 示例市社会救助工作规程; not 城市道路管理条例, 市场主体登记管理条例
    private static final Pattern PLACE_IN_TITLE =
            Pattern.compile("^\\p{IsHan}{2,8}?(?:省|市(?!场)|县|区|州|盟|旗)");

    /** It governs towns and regiments of its own, as a province does. */
    private static final String CORPS = "新疆生产建设兵团";

    // 晋城经济技术开发区管理委员会  某某高新区管委会
    private static final Pattern ZONE =
            Pattern.compile("^\\p{IsHan}{2,6}?(?:(?:经济技术|高新技术产业|经济|综合改革)?(?:开发区|示范区)|高新区|经开区|新区)");
    // 延边朝鲜族  湘西土家族苗族
    private static final Pattern PEOPLES =
            Pattern.compile(
                    "(?<=\\p{IsHan}{2})(?:(?:朝鲜|土家|苗|侗|布依|彝|藏|羌|哈尼|傣|景颇|傈僳|白|壮|回|蒙古|哈萨克|柯尔克孜|满|瑶|畲|黎|纳西|怒|独龙|土|撒拉|东乡|裕固|仡佬|水|达斡尔|佤|拉祜)族){1,4}$|(?<=\\p{IsHan}{2})回$");

    private Regions() {}

    /** The province that a title or an office's name begins with: 山西 for 山西省民政厅. */
    static Optional<String> province(String name) {
        return PROVINCES.stream().filter(name::startsWith).findFirst();
    }

    /** The place of an office: 山西, 晋城; 全国 for national ones. */
    static Optional<String> ofOffice(String office) {
        if (office.startsWith(CORPS)) return Optional.of(CORPS);
        var province = province(office);
        if (province.isPresent()) return province;
        if (NATIONAL_OFFICE.matcher(office).matches()) return Optional.of(NATIONAL);
        var zone = ZONE.matcher(office);
        if (zone.find()) return Optional.of(zone.group());
        var place = PLACE.matcher(office);
        return place.find()
                ? Optional.of(PEOPLES.matcher(place.group(1)).replaceFirst(""))
                : Optional.empty();
    }

    /** The province whose letter opens a document number: 晋民发 is 山西's; 国发 has none. */
    static Optional<String> ofNumber(String docNumber) {
        if (docNumber.startsWith("新兵") || docNumber.startsWith("兵")) return Optional.of(CORPS);
        int at = docNumber.isEmpty() ? -1 : LETTERS.indexOf(docNumber.charAt(0));
        return at < 0 ? Optional.empty() : Optional.of(PROVINCES.get(at));
    }

    /**
     * The province that a text means by 我省 or 全省: the one it names most often. 全国 where it speaks
     * of the 国务院 and of no place of its own.
     */
    static Optional<String> ofText(String title, String text) {
        boolean everywhere = text.contains("各省、自治区、直辖市");
        if (!everywhere && OWN_PLACE.matcher(text).find()) return mostNamed(text);
        boolean state = STATE.matcher(text).find() && !PLACE_IN_TITLE.matcher(title).find();
        return state ? Optional.of(NATIONAL) : Optional.empty();
    }

    private static Optional<String> mostNamed(String text) {
        var most = Optional.<String>empty();
        int times = 0;
        for (var province : PROVINCES.subList(0, 31)) {
            int count = 0;
            int at = text.indexOf(province);
            while (at >= 0) {
                count++;
                at = text.indexOf(province, at + 1);
            }
            if (count > times) {
                times = count;
                most = Optional.of(province);
            }
        }
        return most;
    }
}
