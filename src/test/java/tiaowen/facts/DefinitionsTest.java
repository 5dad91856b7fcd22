package tiaowen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.model.Definition;

class DefinitionsTest {
    private static List<Definition> of(String line) {
        return Drafts.document("社区服务示范办法", "第一条　" + line).definitions();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本法所称社区帮扶，是指邻里之间自愿提供的照料。 | 社区帮扶 | 邻里之间自愿提供的照料。",
                "本办法所称社区帮扶是指邻里之间自愿提供的照料。 | 社区帮扶 | 邻里之间自愿提供的照料。",
                "前款所称“社区帮扶”，是指邻里之间自愿提供的照料。 | 社区帮扶 | 邻里之间自愿提供的照料。",
                "社区帮扶，是指邻里之间自愿提供的照料。 | 社区帮扶 | 邻里之间自愿提供的照料。",
                "社区帮扶是指邻里之间自愿提供的照料。其余不算。 | 社区帮扶 | 邻里之间自愿提供的照料。",
                "社区帮扶由街道组织。本条所称街道，是指街道办事处。 | 街道 | 街道办事处。",
                "社区帮扶，主要是指邻里之间自愿提供的照料。 | 社区帮扶 | 邻里之间自愿提供的照料。",
                "示范法第十二条规定的“情节较轻”，是指没有造成损失。 | 情节较轻 | 没有造成损失。",
                "示范法第十二条第一款规定的必须回访的家庭，是指连续三个月领取补贴的家庭。 | 必须回访的家庭 | 连续三个月领取补贴的家庭。",
                "关联关系，是指结对双方之间的亲属关系。 | 关联关系 | 结对双方之间的亲属关系。",
                "本标准服务半径是指从站点步行到住处的距离。 | 服务半径 | 从站点步行到住处的距离。",
                "本办法所称户，是指共同居住的一家人。 | 户 | 共同居住的一家人。",
                "示范法第三条、第五条第二款规定的上年度，是指作出决定的前一年度。 | 上年度 | 作出决定的前一年度。",
                "前款所称标志，是指标示服务站点的图形。 | 标志 | 标示服务站点的图形。",
                "本办法所称的邻里，指同住一个小区的居民。 | 邻里 | 同住一个小区的居民。",
                "本办法所称服务时间是志愿者实际服务的小时数。 | 服务时间 | 志愿者实际服务的小时数。",
                "邻里信息是以电子方式记录的与邻里有关的各种信息，不包括匿名的。 | 邻里信息 | 以电子方式记录的与邻里有关的各种信息，不包括匿名的。",
                "本細則依示範救助法（以下簡稱本法）訂定。 | 本法 | 示範救助法",
                "本法所稱主管機關，指直轄市政府。 | 主管機關 | 直轄市政府。",
                "在线服务，是指通过网络提供的服务；其中，在线咨询，是指只答问题的服务。 | 在线服务 | 通过网络提供的服务"
            })
    void readsATermAndItsMeaning(String line, String term, String meaning) {
        var first = of(line).getFirst();
        assertEquals(term, first.term());
        assertEquals(meaning, first.definition());
        assertEquals("tiao-1.kuan-1", first.eid());
        boolean statutory = !line.contains("簡稱");
        assertEquals(statutory, first.kind() == Definition.Kind.STATUTORY);
    }

    @Test
    void aStandardNamesItsTermsInEnglishToo() {
        var lines = "一、匿名服务 anonymous service\n不记录服务对象姓名的服务。\n二、注1\n服务包括上门服务。";
        var found = Drafts.document("示例服务规范", lines).definitions();
        assertEquals(1, found.size());
        assertEquals("匿名服务", found.getFirst().term());
        assertEquals("不记录服务对象姓名的服务。", found.getFirst().definition());
    }

    @ParameterizedTest
    @CsvSource({
        "落实办事处、地区办（乡政府）（以下简称街办）的责任。, 办事处、地区办（乡政府）",
        "为进一步完善和规范我市生活补贴和护理补贴（以下简称两项补贴）制度，制定本办法。, 生活补贴和护理补贴"
    })
    void aFullNameBeginsBehindWhatIsDoneWithIt(String line, String full) {
        assertEquals(full, of(line).getFirst().definition());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "社区帮扶不是指代办一切事务。",
                "什么是指定医院？",
                "由街道指定的医院是指定医院。",
                "前款规定，是指街道以上的机关。",
                "这是指街道以上的机关。",
                "申请人未在规定的期限内提交材料，又没有说明理由，也没有申请延期，街道通知后仍然没有补交的，是指放弃申请。",
                "服务站有固定场所的，是指符合该标准。",
                "街道应当公布服务指南。"
            })
    void leavesSentencesThatDefineNothing(String line) {
        assertEquals(List.of(), of(line));
    }

    @Test
    void membersThatShareAWordAreOneTerm() {
        var definitions = of("本办法所称从城市和乡村取得的收入，分别是指在城市取得的收入和在乡村取得的收入。");
        assertEquals(List.of("从城市和乡村取得的收入"), definitions.stream().map(Definition::term).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "为了发展邻里互助，结合示例自治州（以下简称自治州）实际，制定本条例。 | 自治州 | 示例自治州",
                "本办法所称互助资金持有单位（以下简称持资单位）是指保管互助资金的单位。 | 持资单位 | 互助资金持有单位",
                "持资单位开展核对互助账目的工作（以下简称对账工作），适用本办法。 | 对账工作 | 核对互助账目的工作",
                "在示例市境内的企业、个体经营者（以下统称互助单位）应当登记。 | 互助单位 | 示例市境内的企业、个体经营者",
                "街道不得采取“一刀切”形式的具体措施（以下统称具体措施）。 | 具体措施 | “一刀切”形式的具体措施"
            })
    void aFullNameBeginsWhereItsOwnWordsBegin(String line, String term, String meaning) {
        var found =
                of(line).stream().filter(it -> it.kind() == Definition.Kind.ABBREVIATION).toList();
        assertEquals(
                List.of(term + "=" + meaning),
                found.stream().map(it -> it.term() + "=" + it.definition()).toList());
    }

    @Test
    void aMeaningTakesInTheItemsItAnnounces() {
        var definition =
                Drafts.document(
                                "社区服务示范办法",
                                """
                                第一条　本办法所称困难家庭，是指下列家庭：
                                （一）没有收入来源的；
                                （二）主要劳动力患重病的。
                                """)
                        .definitions()
                        .getFirst();
        assertEquals("下列家庭：\n（一）没有收入来源的；\n（二）主要劳动力患重病的。", definition.definition());
    }

    @Test
    void eachItemOfAGlossaryArticleDefinesATerm() {
        var definitions =
                Drafts.document(
                                "社区服务示范办法",
                                """
                                第九条　本办法下列用语的含义：
                                （一）社区帮扶，是指邻里之间自愿提供的照料；
                                （二）“回访”指服务结束后的上门了解；
                                （三）结对：一名志愿者固定帮扶一户家庭。
                                """)
                        .definitions();
        assertEquals(
                List.of("社区帮扶", "回访", "结对"), definitions.stream().map(Definition::term).toList());
        assertEquals(
                List.of("邻里之间自愿提供的照料", "服务结束后的上门了解", "一名志愿者固定帮扶一户家庭。"),
                definitions.stream().map(Definition::definition).toList());
        assertEquals("tiao-9.kuan-1.xiang-2", definitions.get(1).eid());
    }

    @Test
    void keywordsOfAnExplanationMayBeExplainedWithAPlainIs() {
        var definitions =
                Drafts.document(
                                "《社区服务实施意见》政策解读",
                                """
                                一、出台的背景
                                社区服务是基层工作的重要内容。
                                五、《实施意见》关键词诠释
                                社区帮扶是邻里之间自愿提供的照料，它不收取费用。
                                回访服务是指服务结束后的上门了解。
                                """)
                        .definitions();
        assertEquals(List.of("社区帮扶", "回访服务"), definitions.stream().map(Definition::term).toList());
        assertEquals("邻里之间自愿提供的照料，它不收取费用。", definitions.getFirst().definition());
        assertEquals(Definition.Kind.EXPLAINED, definitions.getFirst().kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "两部门印发了《关于开展社区帮扶的实施意见》（以下简称《实施意见》）。 | 实施意见 | 关于开展社区帮扶的实施意见",
                "根据《中华人民共和国示范法》(以下简称示范法)，制定本办法。 | 示范法 | 中华人民共和国示范法",
                "为了加强社区帮扶工作站（以下简称工作站）的管理，制定本办法。 | 工作站 | 社区帮扶工作站",
                "街道办事处、乡镇人民政府（以下统称基层政府）负责受理。 | 基层政府 | 街道办事处、乡镇人民政府",
                "依照《示范条例》、《示范办法》（以下简称《条例》、《办法》）办理。 | 条例 | 示范条例",
                "本办法适用于在街道设立的服务站（以下简称站点）。 | 站点 | 在街道设立的服务站",
                "示范部门应当编制年度帮扶报告（以下简称年度报告）。 | 年度报告 | 年度帮扶报告",
                "为了保护照料者、受照料者（以下统称当事人）的权益，制定本办法。 | 当事人 | 照料者、受照料者",
                "登记由国务院示范部门（以下简称示范部）负责。 | 示范部 | 国务院示范部门",
                "县级以上人民政府负责帮扶管理的机构（以下称帮扶机构）受理投诉。 | 帮扶机构 | 县级以上人民政府负责帮扶管理的机构",
                "报登记机关备案（示范局和示范厅，以下统称登记机关）。 | 登记机关 | 示范局和示范厅",
                "从事社区帮扶的社会组织（以下简称帮扶组织）应当登记。 | 帮扶组织 | 从事社区帮扶的社会组织",
                "政策性银行、商业银行等（以下简称金融机构）应当配合。 | 金融机构 | 政策性银行、商业银行等",
                "国务院民政部门（下称“主管部门”）负责全国的工作。 | 主管部门 | 国务院民政部门"
            })
    void readsAShortNameWithTheFullOneBeforeIt(String line, String shortName, String full) {
        var abbreviation = of(line).getFirst();
        assertEquals(shortName, abbreviation.term());
        assertEquals(full, abbreviation.definition());
        assertEquals(Definition.Kind.ABBREVIATION, abbreviation.kind());
    }

    private static List<String> terms(String lines) {
        return of(lines).stream().map(Definition::term).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "本章所称帮扶，是指邻里之间的照料。, zhang-1",
        "本条所称帮扶，是指邻里之间的照料。, tiao-2",
        "前款所称帮扶，是指邻里之间的照料。, tiao-2.kuan-1",
        "前条所称帮扶，是指邻里之间的照料。, tiao-1",
        "本办法第一条所称帮扶，是指邻里之间的照料。, tiao-1",
        "本办法所称帮扶，是指邻里之间的照料。, ''",
        "示范法第一条所称帮扶，是指邻里之间的照料。, ''"
    })
    void aDefinitionHoldsWhereItSaysSo(String line, String scope) {
        var lines = "第一章 总则\n第一条 为了帮扶，制定本办法。\n第二条 帮扶应当自愿。\n" + line;
        var definitions = Drafts.document("示范办法", lines).definitions();
        assertEquals(scope, definitions.getFirst().scope());
    }

    @Test
    void whatATermTakesInIsADefinition() {
        var definitions = of("第二条　本办法所称组织，包括社会团体和基金会。本办法所称补贴不包括奖励。");
        assertEquals(List.of("组织", "补贴"), definitions.stream().map(Definition::term).toList());
        assertEquals("包括社会团体和基金会。", definitions.getFirst().definition());
        assertEquals("不包括奖励。", definitions.getLast().definition());
    }

    @Test
    void whatIsLeftOutBelongsToTheMeaning() {
        var definitions = of("第二条　本办法所称家庭，是指共同生活的成员。但是，法律另有规定的除外。其他事项另行规定。");
        assertEquals("共同生活的成员。但是，法律另有规定的除外。", definitions.getFirst().definition());
    }

    @Test
    void aTermInQuotesMayFollowOtherWords() {
        assertEquals(List.of("数额较大"), terms("第二条　骗取补贴“数额较大”，是指三千元以上。"));
        assertEquals(List.of("帮扶员"), terms("第二条　“帮扶员”指提供帮扶的人。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"帮扶工作的主管机关是中华人民共和国示范部（以下简称主管机关）。", "自治区、直辖市的示范机构（以下简称帮扶机构）负责登记。"})
    void aShortNameWhoseFullNameIsNotSureIsLeftOut(String line) {
        assertEquals(List.of(), of(line));
    }

    @Test
    void theTermStandsBehindACase() {
        assertEquals(List.of("住所"), terms("第二条　当事人为个人的，住所是指户籍所在地。"));
        assertEquals(List.of("帮扶站"), terms("第二条　帮扶站，也称服务站，是指提供帮扶的场所。"));
        assertEquals(List.of("申请日"), terms("第二条　本办法所称申请日，除另有规定的外，是指收到申请之日。"));
    }

    @Test
    void oneDefinitionEndsWhereTheNextBegins() {
        var definitions = of("居民的住所是指户籍所在地，单位的住所是指登记地。");
        assertEquals("户籍所在地", definitions.getFirst().definition());
        assertEquals("登记地。", definitions.getLast().definition());
    }

    @Test
    void aDefinitionInBracketsEndsWithThem() {
        var definition = of("第二条　提交其他材料（其他材料系指收入证明，下同）的，应当登记。").getFirst();
        assertEquals("其他材料", definition.term());
        assertEquals("收入证明", definition.definition());
    }

    @Test
    void aTermIsShortAndHoldsNoPunctuation() {
        var definitions = of("本办法所称“三日”“五日”，是指工作日。本办法所称城市社区和农村社区，分别是指居民委员会和村民委员会的辖区。");
        assertEquals(
                List.of("三日", "五日", "城市社区", "农村社区"),
                definitions.stream().map(Definition::term).toList());
        assertTrue(definitions.stream().allMatch(d -> Terms.isTerm(d.term())));
    }
}
