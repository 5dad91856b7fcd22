package tiaowen.facts;

import java.util.regex.Pattern;

/**
 * Finds where a full name begins in the words before {@code （以下简称X）}. Names have no mark at their
 * beginning, so the words that cannot belong to them tell: the verb whose object the name is
 * ({@code 应当编制|年度报告}), the preposition that leads to it ({@code 由|国务院…部门}). A verb inside a phrase
 * with 的 belongs to the name: {@code 从事粮食收购的企业}.
 */
final class FullNames {
    // verbs that are not used inside names as nouns are
    private static final String VERB =
            "缴纳|填写|填报|享受|编制|颁发|核发|发给|举办|兴办|查验|抽取|设立|设置|设(?=[中国省市县])|制定|制订|修订|签订|订立|履行|取得|提交|报送|提供|提出|作出|授予|承担|从事|开展|成立|组建|召开|参加|加入|接收|收取|列入|纳入|附有|附具|携带|持有|领取|换发|出具|出示|告知|聘请|选定|具有|属于|构成|审理|印发的?|下发的?|出台的?|发布的?|公布的?|制定的?|贯彻|落实|完善|推进|促进|加强|维护|建立|健全|做好|发挥|投资(?=举办|建设|设立)|支持|选择|指定(?=受|从事|具有)|配备|(?<!受)委托(?![人方单合代])|主管(?![部机单])|审批(?![机部])|划定|实行|明确|缴存|供应(?![企商单量合站])|制定、调整|减少|降低|通知(?![书公])|承包(?![人方合经])|执行|界定|涉及|关于|列明|包括|进入|作为|结合(?![部处点体])";
    // after 为了 and 应当 these are verbs as well
    private static final String MAIN =
            "(?:"
                    + VERB
                    + "|保护|规范|保障|鼓励|支持|引导|扶持|实施|管理|组织|处理|使用|建设|生产|经营|申请|查处|实现|协调|利用|开发|打击|惩治|预防|控制|防治|防止|避免|方便|便利|推动|确立|确保|明确|解决|充分|适当地?|促使|进一步|不断|持续|加快|提高|改善|及时|正确|依法|认真|切实|有效|准确|认定|消除|严格|全面|妥善|随机|统一)";
    private static final Pattern VERBS = Pattern.compile(VERB);
    // 是 and 是指 part a sentence in two wherever they stand
    private static final Pattern PARTS =
            Pattern.compile(
                    "是指|系指|”是?指|都是|均为|分为|分别为|(?<![但凡于总若还也正特别])是(?![否指不非的])|所称的?|称为|国家(?:加快|推进|推动|建立|鼓励|支持|允许|禁止|完善|组织)(?:建设|建立|健全)?|禁止任何|凡属?(?!是)|其中|联合(?=国际(?!联盟|货币)|国家|省|市|县|各|有关|相关|教育|公安|民政|财政)|与(?=属于)|就(?![业是])|适用于|命名为|会同|向(?=允许)|未经(?![^，]{0,14}(?:许可|批准|登记|同意))|由(?=国务院|县级|省级|有关|中国|各级|最高|全国)"
                            + "|(?<=\\p{IsHan})(?<![行认作以成人布互])为(?!主|职业|了|基|目的|原|对象|前提|由|其|首|期|民|例)"
                            + "|对(?![外象待])(?!.{0,40}(?:实施|进行|提供|产生|有重大|造成|负有?责)[^的]{0,12}的)"
                            + "|(?<![面外])向(?!社会|公众)(?![^的]{0,40}(?:报送|提出|提供|提交|申请|销售|募集|发行|出口|进口|征收|推荐)[^的]{0,12}的)");
    private static final Pattern ALSO = Pattern.compile("以及|和(?=中国|国务院|中华人民共和国|最高)");
    private static final Pattern PREPOSITION =
            Pattern.compile(
                    "依照|依据|(?<=[则法例定])依(?![法照据])|根据|按照|参照|由(?![于来])|报(?![告表酬纸名废送检价])|将(?![要来在])|(?<!所)在(?![线职校地])|通过(?=国家|商标)");
    private static final Pattern MODAL =
            Pattern.compile("应当|可以|有权|(?:必须|不得|需要(?!求))(?![^的]{0,20}的)|(?<![供适相响反对效])应(?![急用税纳当])");
    private static final Pattern PURPOSE = Pattern.compile("^为了?(?=" + MAIN + ")");
    private static final Pattern LEADING_VERBS =
            Pattern.compile(MAIN + "(?:[和、]?" + MAIN + "){0,3}+了?");
    // 由…部门  向…机关; 在 与 从 begin a phrase with 的 that belongs to the name
    private static final Pattern TOWARDS =
            Pattern.compile(
                    "^(?:由(?![于来])|向|对(?!外)|将|把|未经(?![^，]{0,14}(?:许可|批准|登记|同意))|须经|经(?![济营纪])|除|便于|利于|适用于?|为了?(?![主其])|依(?![法照据]))");
    private static final Pattern IN_PHRASE =
            Pattern.compile(
                    "^(?:在(?!线|职|校)|与|从(?![业事价量])|同(?![一时意])|按照|依照|根据|依据|通过|以(?!上|下|内|外|色|及))");
    // 在中华人民共和国境内的企业: the name begins behind 在
    private static final Pattern INSIDE = Pattern.compile("^在[^的，]{2,20}(?:境内|区域内|范围内)的");
    // 我市: whose it is belongs to the sentence
    private static final Pattern REST =
            Pattern.compile("^(?:的|了|系(?![统列数])|并(?!购)|而|和|[我本全][省市县区州])");
    private static final Pattern CONJUNCTION =
            Pattern.compile("^(?:以及|和|与|及(?![时早])其?|或者|或|并(?!购)|、|而|的|了)");
    private static final Pattern OWN_OBJECT =
            Pattern.compile(
                    "本(?:法|条例|办法|规定|细则)|前[一二两三]?款|下列|以下|该|其(?!他)|在|由|对(?!外)|从|向|受|负责|具有|具备|拥有|符合|依法|经(?!济|营|费)|允许|必须|同级|上一?级|本(?:机关|单位|级|地区|部门)|开发");

    private static final Pattern DEED = Pattern.compile("的(?:工作|活动|业务|行为)$");

    private FullNames() {}

    /**
     * Index at which the name begins.
     *
     * @param clause the words before the bracket, cut at the last mark that no name goes over
     * @param limit index behind which the name surely goes on
     * @param together whether the short name stands for several things in a row
     */
    static int start(String clause, int limit, boolean together) {
        int from = skip(CONJUNCTION, clause, 0);
        if (!together) from = afterLast(ALSO, clause, from, limit, false);
        from = afterLast(PARTS, clause, from, limit, false);
        from = afterLast(PREPOSITION, clause, from, limit, true);
        var purpose = PURPOSE.matcher(clause).region(from, clause.length());
        if (purpose.lookingAt()) {
            from = verbs(clause, purpose.end(), limit);
        } else {
            int modal = afterLast(MODAL, clause, from, limit, false);
            boolean said = modal > from;
            from = opening(clause, modal, limit);
            if (said && from == modal) from = verbs(clause, from, limit);
        }
        from = afterLast(VERBS, clause, from, limit, true);
        // 内地居民同|香港特别行政区居民
        boolean beside = from < limit && "同与".indexOf(clause.charAt(limit - 1)) >= 0;
        if (beside && clause.indexOf('的', limit) < 0) return limit;
        return opening(clause, from, limit);
    }

    /** Whether words can be members of a row inside a phrase: no verb and no subject in them. */
    static boolean mayBeMembers(String words) {
        return !VERBS.matcher(words).find()
                && !MODAL.matcher(words).find()
                && !words.contains("任何");
    }

    /** Behind the last match before the limit, unless a phrase with 的 holds it. */
    private static int afterLast(
            Pattern words, String clause, int from, int limit, boolean mayBelong) {
        int last = from;
        var found = words.matcher(clause).region(from, clause.length());
        while (found.find() && found.end() <= limit) {
            int of = clause.indexOf('的', found.end());
            boolean belongs = mayBelong && of >= 0 && of < clause.length() - 1;
            boolean object =
                    OWN_OBJECT.matcher(clause).region(found.end(), clause.length()).lookingAt()
                            && !found.group().matches("属于|依照|依据|根据|按照|参照");
            // 持有单位开展|保守秘密的工作: the subject stands before the verb, and what it does is the name
            boolean deed =
                    found.start() > from
                            && found.group().equals("开展")
                            && DEED.matcher(clause).find();
            if (!belongs || deed || (object && of > found.end() + 1)) last = found.end();
        }
        return last;
    }

    private static int verbs(String clause, int from, int limit) {
        var verbs = LEADING_VERBS.matcher(clause).region(from, clause.length());
        return verbs.lookingAt() && verbs.end() <= limit ? verbs.end() : from;
    }

    /** Steps over what opens a phrase and is no part of a name. */
    private static int opening(String clause, int from, int limit) {
        int at = skip(REST, clause, from);
        at = skip(TOWARDS, clause, at);
        var phrase = IN_PHRASE.matcher(clause).region(at, clause.length());
        boolean own = clause.indexOf('的', at) > 0;
        if (phrase.lookingAt() && !own) at = phrase.end();
        if (INSIDE.matcher(clause).region(at, clause.length()).lookingAt()) at++;
        return at <= limit ? at : from;
    }

    private static int skip(Pattern opening, String clause, int from) {
        var found = opening.matcher(clause).region(from, clause.length());
        return found.lookingAt() ? found.end() : from;
    }
}
