package tiaowen.clean.roles;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tiaowen.clean.page.PublishingLine;

/**
 * One kind of sign that tells what a block is. None decides alone: what each is worth for each role
 * is learned from labelled documents ({@link RoleWeights}).
 *
 * <p>The first group is told by the block's own words, by a pattern; the others by {@link
 * RoleEvidenceReader} from form, place and neighbours. Its sentence is what people read as the
 * reason of a role.
 */
public enum RoleEvidence {
    // ---- words that sites say
    CRUMBS(
            "“当前位置”一类的导航",
            120,
            "置页",
            "^[\\[【 　]*+(?:(?:您|你|我)?(?:当前|现在|目前|所在|的)?(?:所在)?(?:在)?的?位置[ 　]*[:：]"
                    + "|(?:网站|本站)?(?:首页|主页)[ 　]*(?:>|＞|›|»|→|&gt;|/|-|—|·))"),
    STEPS("用箭头连起来的栏目", 120, ">＞›»→", "^[^<>＞›»→]{0,20}+(?:[>＞›»→]+[^>＞›»→]{1,20}+){1,}+[>＞›»→]?$"),
    BUTTONS(
            "分享、打印、字号等按钮",
            60,
            "享发信圈博浪讯Q网瓣接印闭藏回顶错赞报读播阅载体号大中小默护适找碍者跳",
            "^[\\p{P}\\p{S}\\s　]*+(?:(?:分享(?:到|至)?|转发(?:到|至)?|微信(?:好友)?|朋友圈|微博|新浪(?:微博)?|腾讯(?:微博)?|QQ(?:空间|好友)?"
                    + "|人人网|豆瓣|复制链接|打印(?:本页|此页|本文|页面)?|关闭(?:窗口|本页|页面)?|收藏(?:本页|本文)?|返回(?:顶部|列表|首页|上页)?"
                    + "|回到?顶部|顶部|纠错|我要纠错|点赞|举报|朗读|语音播报|订阅|下载(?:文字版|本页)?|(?:正文)?字体(?:大小)?|字号|大|中|小|超大|默认|保护视力色"
                    + "|适老化无障碍服务|政府网站找错|无障碍(?:浏览|阅读)?|长者模式|跳到主要内容)[\\p{P}\\p{S}\\s　]*+)++$"),
    FOLLOW(
            "请人扫码或关注",
            60,
            "注扫按击",
            "^(?:点击)?(?:关注(?:我们|官方|本站)?的?(?:微信|公众号|微博)|扫一扫|扫描?(?:上方|下方)?二维码|微信扫|长按"
                    + "|点击(?:上方|下方|文末|左下角)[^。]{0,12}(?:关注|阅读|订阅))"),
    EDITOR(
            "责任编辑、校对等",
            120,
            "编校审供",
            "^[\\[【（( 　]*+(?:本文|网站|网络)?(?:责任编辑|责编|编辑|编审|校对|初审|复审|终审|审核|审签|供稿)(?:人|人员)?[ 　]*[:：][^。；]{0,60}$"),
    SOURCE_NOTE(
            "转载来源、原文链接的说明",
            300,
            ":：转下",
            "^[\\[【（(※* 　]*+(?:(?:本文|原文|文章)(?:链接|地址|网址|标签|关键词|出处|标题|作者)[ 　]*[:：]"
                    + "|(?:信息|文章|稿件|新闻|原文)?来源[ 　]*[:：]|转载请|(?:免责|版权|特别|郑重|本站|网站)?声明[ 　]*[:：].{0,60}"
                    + "(?:转载|版权|网络|侵权|本站|本网)|(?:原文|附件|点击)下载)"),
    END_MARK("全文完的标记", 20, "E完", "^[\\p{P}\\p{S} ]*+(?:END|完|全文完|正文完)[\\p{P}\\p{S} ]*+$"),
    PAGE_LINKS(
            "分页的链接",
            120,
            "页当转G0123456789",
            "^[\\p{P}\\p{S}\\s　]*+(?:(?:[共当前到第]*+\\d++[ ]?页|当前|第[一1]页|首页|[前上后下]一?页|[尾末]页|最后一?页|转到|跳转|GO|\\d{1,3})[\\p{P}\\p{S}\\s　]*+)++$"),
    NEIGHBOURS(
            "上一篇、下一篇",
            130,
            "上下前后",
            "^[\\[【<＜«·•● 　]*+[上下前后]一?(?:篇|条|则|个)(?:文章|信息|新闻)?(?:[:：\\]】]|$).{0,120}$"),
    RELATED(
            "“相关链接”一类的标题",
            120,
            "解读关阅选荐热载猜最播看新图",
            "^[【\\[▪■◆●· 　]*(?:(?:文字|音频|视频|图文|图片|漫画|专家|媒体)解读|一图读懂|相关(?:链接|推荐|文章|解读|阅读|新闻|信息|政策|文件|报道|资讯|内容|稿件|附件)|延伸阅读|扩展阅读|意见选登"
                    + "|推荐(?:阅读|文章|课程|新闻)|课程推荐|热门(?:推荐|文章|新闻|课程|资讯)|热点(?:新闻|推荐|文章|专题|资讯)|附件下载"
                    + "|猜你喜欢|最近更新|最新(?:更新|文章|动态|资讯|发布)|近期直播|大家都在看|精彩推荐|本类最新|栏目推荐|政策解读|图解|文件下载)"
                    + "(?:[】\\]:：（(]|更多|[ 　>＞]|$)"),
    CALLS(
            "广告或请人点击",
            80,
            "告推赞点立马免限扫载打查相释荐更",
            "^[【\\[（( ]*+(?:广告|推广|赞助|点击|立即|马上|免费|限时|扫码|下载(?:APP|客户端|本法规)|打开APP|查看(?:更多|详情|全文)"
                    + "|推荐(?:阅读)?[:：]|相关(?:阅读|推荐|链接|案例|文书|法规|解读|问答)|法条释义|条文释义|编辑推荐|热点推荐|更多精彩|【?更多)"),
    COMMENT(
            "读者评论",
            80,
            "复顶踩支反赞举引收展楼#沙板网游用匿访I说表R评参跟",
            "^[\\[【(（ ]*+(?:回复|顶|踩|支持|反对|赞|点赞|举报|引用|收起|展开)[ ]?(?:[\\[(（]?\\d{0,6}[\\])）]?)?[\\]】 ]*+$"
                    + "|^(?:#?\\d{1,5}[楼#]|沙发|板凳|地板)$|(?:网友|游客|用户|匿名|访客).{0,20}(?:$|[:：])|(?:\\bIP[:： ]|说道[:：])"
                    + "|发表于[ ]?\\d|^Re[:：]|条评论|人(?:参与|跟[贴帖])|^(?:最新|全部|热门|精彩|发表|我要|我来|网友)评论|评论区"),
    TEASER(
            "“详细”“更多”结尾的摘要",
            400,
            "详更全",
            "^(?!(?s:.*)[。；]$)(?s:.*?)(?:[【\\[](?:详细|详情|更多|全文|阅读全文)[】\\]]|(?:查看|阅读)(?:全文|详情|更多)|更多[>＞»]*)$"),
    FOOT(
            "备案号、版权等网站页脚",
            300,
            "I备站版Cc©隐技浏辨访您",
            "(?=[I公网版Cc©站隐技浏分访您])(?:ICP备|公网安备|公安备案|网站标识码|版权所有|版权声明|(?i:Copyright)|©|网站地图|站点地图|网站声明"
                    + "|隐私(?:声明|政策|保护)|技术支持[:：]|浏览器|分辨率|访问量[:：]|您是第.{1,12}位)"),
    CONTACT(
            "主办单位、地址、联系方式",
            300,
            ":：们式链页藏返",
            "^(?:主办|承办|协办|运维|维护|指导)(?:单位)?[:：]|^(?:网站)?(?:邮编|邮政编码|地址|传真|网址|邮箱|电话)[:：]"
                    + "|^(?:联系我们|关于我们|联系方式|友情链接|设为首页|加入收藏|返回顶部)"),
    SITE_TALK(
            "网站才说的话",
            300,
            "浏版著免I载离站众录册Cc编",
            "(?=[浏版著免I转即本关登注Cc责])(?:浏览器|版权所有|著作权归|免责声明|ICP备|转载|即将离开|本网站|本站|关注.{0,6}公众号"
                    + "|(?:登录|注册)后|(?i:Cookie|Copyright)|责任编辑)"),
    LICENCE(
            "著作权许可的说明",
            400,
            "域著PpCc品维库",
            "(?=[公著PpCc本维自])(?:公有领域|著作权法|(?i:public domain|creative commons|CC[ -]BY)|本作品|维基|自由文库)"),
    LINK_BAR("竖线隔开的短名称", 300, "|｜│┃", "^[^|｜│┃。]{1,12}(?:[|｜│┃][^|｜│┃。]{0,12}){2,}$"),
    // ---- labels with values
    FACT_LABEL(
            "信息公开表里的项目名",
            400,
            "",
            "^[\\[【（(*#\\d.、 　]*+(?:索[ 　]*引[ 　]*号|索取号|主题(?:分类|词)?|信息(?:分类|名称|来源|索引)|组配分类|法规类别|体裁分类|公文种类|效力(?:级别|状态|位阶)"
                    + "|(?:发文|发布|制定|制发|公开|颁布|颁发|主办|责任|联合发文)(?:机关|单位|机构|部门|主体|文号|字号|日期|时间|方式|时限|范围|类别|属性)"
                    + "|(?:公文)?(?:成文|生成|印发|签发|公布|施行|实施|生效|废止|失效|更新|修改|创建|收录|采集|抓取|下载)(?:日期|时间)|文[ 　]*号|备注/文号|(?:规范性)?文件(?:编号|名称|类型|字号|统一号)"
                    + "|有效性|时效性|是否有效|关键[词字]|检索关键词|内容(?:概述|分类|摘要)|名[ 　]*称|标[ 　]*题|分类|类别|栏目|来源(?:链接|网址|网站)?|原文(?:链接|地址|网址|下载)?|链接|网址|作者|标签|摘要|点击数|法宝引证码|有效期|版本"
                    + "|(?i:url|source|title|date|author|tags|category|link))"
                    + "[\\]】*]*[ 　\\u00A0]{0,4}(?:[:：\\t】\\]]|$)"),
    PUBLISHED("发布时间、来源、浏览次数", 200, ":：", PublishingLine.OPENING),
    MINUTE("有几点几分", 80, ":", "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?[ 　T]+\\d{1,2}:\\d{2}"),
    DIGIT_DAY(
            "只有一个数字日期",
            30,
            "-/.",
            "^[\\[【（( ]*+\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?[\\]】）) ]*+$"),
    KEY_VALUE("短的项目名、冒号和值", 120, ":：", "^[\\[【*•· 　]*[\\p{IsHan} 　/]{2,10}[\\]】*]*[:：].{1,80}$"),
    KEY_ALONE("只有项目名和冒号", 16, ":：", "^[\\[【*•· 　]*[\\p{IsHan} 　/]{2,10}[\\]】*]*[:：][ 　]*$"),
    ADDRESS("有网址", 400, "/.", "https?://|www\\.|\\.gov\\.cn|\\.(?:com|org|net)\\b"),
    PHONE("有电话或邮箱", 200, "-@邮", "\\d{3,4}-\\d{7,8}|[A-Za-z0-9._-]+@[A-Za-z0-9-]+\\.|邮编"),
    // ---- what a paper says
    OFFICIAL_DAY(
            "只有一个年月日",
            30,
            "月",
            "^[（(]?[ 　]*(?:\\d{4}|[一二三四五六七八九〇○零Oo0]{4})[ 　]*年[ 　]*[\\d一二三四五六七八九十 　]{1,4}月[ 　]*[\\d一二三四五六七八九十 　]{1,6}日?[ 　]*[）)]?$"),
    NUMBER_ALONE(
            "只有文号或令号",
            60,
            "号",
            "^[（(]?[\\p{IsHan}\\s　]{0,24}[〔\\[（(【﹝［]\\s?\\d{4}\\s?[〕\\]）)】﹞］]\\s?第?\\s?\\d{1,5}\\s?号[）)]?$"
                    + "|^[（(]?第?[ 　]*[\\d一二三四五六七八九十百零〇]{1,9}[ 　]*号[）)]?$|^[\\p{IsHan}、 　]{2,40}(?:令|公告)[ 　]*[（(]?(?:\\d{4}年)?[ 　]*第?[ 　]*[\\d一二三四五六七八九十百零〇]{1,9}[ 　]*号[）)]?$"),
    HAS_NUMBER("行内有文号", 400, "号", "[〔\\[（(【﹝［]\\s?\\d{4}\\s?[〕\\]）)】﹞］]\\s?第?\\s?\\d{1,5}\\s?号"),
    TITLE_WORD(
            "以公文种类结尾",
            160,
            "",
            "^(?!(?s:.*)[。；：，]$)(?s:.*?)(?:法|法典|条例|办法|规定|细则|通知|意见|决定|决议|解释|批复|复函|函|公告|通告|通报|命令|令|方案|规划|纲要|计划|要点|规则|章程|规范|标准|指南|指引|制度|守则|准则"
                    + "|目录|名录|清单|预案|措施|解读|问答|说明|安排|修正案|报告|建议|公约|协定|宪法|纪要|答复|政策|宣言|请示|讲话|草案)[》”]?(?:[（(][^（()）]{1,20}[）)]){0,3}$"),
    ABOUT("“关于……的”", 160, "关印转", "(?=[关印转])(?:关于.{2,120}的|印发|转发)"),
    OFFICE(
            "机关名称",
            60,
            "",
            "^[\\p{IsHan}\\s　、（）()]{2,60}(?:院|部|委|委员会|厅|局|署|办公室|办|政府|会|总会|总局|中心|银行|组|公司|大学|学院|联合会)$"),
    LETTERHEAD("机关名称加“文件”", 60, "件", "^[\\p{IsHan}\\s　、]{2,50}文[ 　]*件$"),
    SALUTES(
            "称呼主送机关",
            300,
            ":：",
            "^(?=(?s:.*)[:：]$)(?:各|省|市|区|县|局|州|国务院|有关|机关|中央|厅|委|自治区)?[^。；]{1,240}(?:[厅局委部会室院署行处办府司社校]|政府|单位|部门|机构|企业|代表|同志|公司|街道|主席)[）)]?[:：]$"),
    ANNEX_LABEL("以“附件”开头", 200, "附", "^[\\[【]?附[ 　]*(?:[件表录]|[:：])"),
    FILE(
            "以文件名结尾",
            160,
            ".",
            "\\.(?:docx?|pdf|xlsx?|zip|rar|wps|ofd|pptx?|jpe?g|png)[）)]?(?:[ ]?[（(\\[].{0,20})?$"),
    HISTORY(
            "题注：何时由谁通过、公布",
            700,
            "年",
            "^[（(\\[]?.{0,60}年.{1,10}月.{1,10}日.{0,600}(?:通过|公布|发布|修正|修订|修改|批准|施行|实施|印发)(?!者|人|时间|日期|单位|机构)"),
    CONTENTS_WORD("“目录”二字", 10, "目", "^[目](?:[ 　]*)[录錄次]$"),
    CONTENTS_LINE("点线和页码", 120, "0123456789", "(?:[.…·．]{3,}|\\t|[ 　]{3,})[ 　]*\\d{1,3}$"),
    DISTRIBUTION(
            "抄送、印发的说明",
            200,
            "此抄送题联开印",
            "^[（(]?[ 　]*(?:此件|抄[ 　]*送|抄[ 　]*报|分送|主题词|联系人|信息公开|公开属性)|.{2,40}印发$"),
    SELF(
            "“本办法”“现将……”一类的话",
            4000,
            "本现特施印贯",
            "(?=[本现特施印贯])(?:本(?:办法|条例|规定|细则|法|通知|意见|方案|规则|措施)|现将|特此|施行|印发给你们|贯彻执行)"),
    QUESTION("问或答", 200, "问答？?", "^[问答][:：]|^\\d{1,2}[.、].{4,80}[？?]$|[？?]$"),
    MARKS("只有符号", 60, "", "^[\\p{P}\\p{S}\\s]+$"),
    MARKUP(
            "留下的标记符号",
            200,
            "#*->`!:@[_]&<",
            "^(?:#{1,6} |\\*\\*|--|>{1,2} |```|!\\[|:::|@[a-z]+ |\\[\\[|__)|\\]\\(|&nbsp;|<[a-z/]"),
    BLANKS("留空待填", 200, "_年签章", "_{3,}|年[ 　]{2,}月|[（(](?:签字|盖章|签名|公章)"),
    // ---- form
    LENGTH_4("不到五个字"),
    LENGTH_10("五到十个字"),
    LENGTH_20("十一到二十个字"),
    LENGTH_40("二十一到四十个字"),
    LENGTH_80("四十一到八十个字"),
    LENGTH_200("八十一到二百个字"),
    LONGER("二百字以上"),
    ENDS_SENTENCE("以句号结尾"),
    ENDS_ITEM("以分号结尾"),
    ENDS_COLON("以冒号结尾"),
    SENTENCE_INSIDE("含有整句"),
    NO_HAN("没有汉字"),
    FEW_HAN("汉字不到一半"),
    ALL_LINK("全是链接"),
    HALF_LINK("大半是链接"),
    SOME_LINK("有链接"),
    TOP_HEADING("网页或文档的一级标题"),
    HEADING("网页或文档的下级标题"),
    CENTERED("居中"),
    BOLD("加粗"),
    TABLE("表格"),
    LIST_ITEM("列表项"),
    ARTICLE("第几条"),
    DIVISION("第几章、第几节"),
    HAN_NUMBER("一、二、三、"),
    HAN_BRACKETS("（一）（二）（三）"),
    DIGITS("1. 2. 3. 等数字编号"),
    GOES_ON("编号与前后连续"),
    FACTS("读作信息公开表或发布信息"),
    // ---- place
    FIRST("全文最前三段"),
    NEAR_FIRST("全文前十段"),
    LAST("全文最后三段"),
    NEAR_LAST("全文后十段"),
    BEFORE_TEXT("在正文之前"),
    CLOSE_BEFORE_TEXT("紧挨正文之前"),
    AFTER_TEXT("在正文之后"),
    CLOSE_AFTER_TEXT("紧挨正文之后"),
    IN_CONTENT("在网页正文区内"),
    BEFORE_CONTENT("在网页正文区之前"),
    AFTER_CONTENT("在网页正文区之后"),
    PAGE_PART("网页代码标明为导航、页脚、分享等"),
    PAGE_TOP("网页代码标明为页眉"),
    BESIDE("在摘要列表或评论一类的旁栏里"),
    TITLE("与网页或文件属性里的标题相同"),
    TITLE_PART("是网页标题的一部分"),
    BELOW_TITLE("在标题之下"),
    ABOVE_TITLE("在标题之上"),
    TWICE("同样的文字出现过"),
    OFTEN("同样的文字反复出现"),
    AMONG_LINKS("前后多是链接"),
    AMONG_SHORT("前后多是短行"),
    AMONG_FACTS("前后多是项目和值"),
    ABOVE_DAY("下面几行有成文日期"),
    AFTER_END("在责任编辑、分页、页脚等之后"),
    ON_PAGE("来自网页"),
    IN_PDF("来自 PDF"),
    IN_WORD("来自 Word"),
    IN_MARKDOWN("来自 Markdown"),
    IN_TEXT("来自纯文本");

    private final String sentence;
    private final int longest;
    private final String needs;
    private final Pattern pattern;

    RoleEvidence(String sentence) {
        this.sentence = sentence;
        this.longest = -1;
        this.needs = "";
        this.pattern = null;
    }

    /**
     * @param longest text that can show it
     * @param needs characters one of which the text must hold; empty where there are none such
     */
    RoleEvidence(String sentence, int longest, String needs, String pattern) {
        this.sentence = sentence;
        this.longest = longest;
        this.needs = needs;
        this.pattern = Pattern.compile(pattern);
    }

    /** What people read. */
    public String sentence() {
        return sentence;
    }

    /** Those that a block's own words can tell. */
    private static final List<RoleEvidence> OF_WORDS =
            Arrays.stream(values()).filter(e -> e.pattern != null).toList();

    /** Which of them, a bit each, need nothing, and which a character makes worth a look. */
    private static final long ALWAYS = bits(needs -> needs.isEmpty());

    private static final long[] WITH = new long[Character.MAX_VALUE + 1];

    static {
        for (var evidence : OF_WORDS) {
            evidence.needs.chars().forEach(c -> WITH[c] = bits(needs -> needs.indexOf(c) >= 0));
        }
    }

    private static long bits(Predicate<String> needs) {
        long bits = 0;
        for (int i = 0; i < OF_WORDS.size(); i++) {
            if (needs.test(OF_WORDS.get(i).needs)) bits |= 1L << i;
        }
        return bits;
    }

    /** What the words of a block, without white space at its ends, show. */
    static EnumSet<RoleEvidence> inWords(String text) {
        long look = ALWAYS;
        for (int i = 0; i < text.length(); i++) look |= WITH[text.charAt(i)];
        var found = EnumSet.noneOf(RoleEvidence.class);
        for (; look != 0; look &= look - 1) {
            var evidence = OF_WORDS.get(Long.numberOfTrailingZeros(look));
            if (evidence.isIn(text)) found.add(evidence);
        }
        return found;
    }

    /** Whether the words of a block, without white space at its ends, show it. */
    boolean isIn(String text) {
        return text.length() <= longest && pattern.matcher(text).find();
    }
}
