package tiaowen.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.model.BlockRole;
import tiaowen.model.Role;

/**
 * What the roles take from pages, and what they leave. A line is a block; see {@link Documents}.
 */
class RolesTest {
    private static final String NOTICE =
            """
            示例市民政局关于开展临时救助专项核查工作的通知
            示民发〔2023〕12号
            各区民政局，市局机关各处室：
            为了规范临时救助工作，切实保障困难群众的基本生活，现就开展专项核查工作通知如下：
            一、核查范围
            2022年1月1日以来获得临时救助的家庭和个人，以及尚未办结的申请。
            二、核查内容
            （一）申请材料是否齐全，家庭经济状况核对报告是否在有效期内。
            （二）救助金是否按时足额发放到本人账户，有无截留、挪用。
            三、工作要求
            各区要于6月30日前完成自查，并将自查报告报市局社会救助处。
            示例市民政局
            2023年5月16日
            """;

    @Test
    void aNoticeAloneStaysWhole() {
        assertLeft(NOTICE, Documents.clean(NOTICE).blocks().stream().map(b -> b.text()).toList());
    }

    @Test
    void whatAPortalSetsAroundANoticeGoes() {
        assertLeft(
                NOTICE,
                """
                <body/div.top link>首页
                <body/div.top link>政务公开
                <body/div.top link>办事服务
                <body/div.top link>互动交流
                <body/div.place>当前位置：首页 > 政务公开 > 政策文件
                <body/div.info>索 引 号：SL01/2023-00012
                <body/div.info>发布机构：示例市民政局
                <body/div.info>发布日期：2023-05-17
                """,
                "<body/div.main/p>",
                """
                <body/div.main/div link>打印本页
                <body/div.main/div link>关闭窗口
                <body/div.foot>主办单位：示例市民政局　承办单位：信息中心
                <body/div.foot>示ICP备00000000号　网站标识码：0000000000
                <body/div.foot link>网站地图
                """);
    }

    @Test
    void whatAReprintingSiteSetsAroundANoticeGoes() {
        assertLeft(
                NOTICE,
                """
                <body/div.head link>社工考试网
                <body/div.head link>题库
                <body/div.head link>网校课程
                <body/div.head>您现在的位置：社工考试网 > 政策法规 > 正文
                <body/div.article>发布时间：2023-05-18 09:30　来源：互联网　作者：佚名
                """,
                "<body/div.article/p>",
                """
                <body/div.article>（责任编辑：张示例）
                <body/div.article link>上一篇：没有了
                <body/div.article link>下一篇：关于召开工作会议的通知
                <body/div.rel>相关推荐
                <body/div.rel link>社会工作者考试报名时间公布
                <body/div.rel link>考过初级社工证有什么用
                <body/div.foot>Copyright © 2023 社工考试网 版权所有
                """);
    }

    @Test
    void whatACrawlerWritesAroundANoticeGoes() {
        assertLeft(
                NOTICE,
                """
                发布日期: 2023-05-17
                原文链接: https://www.example.gov.cn/zwgk/123.html
                检索关键词: 临时救助, 核查
                """,
                "",
                """
                更新时间: 2024-01-26 11:25:30
                """);
    }

    @Test
    void menusWithoutLinksGoWhereNothingElseTellsThem() {
        assertLeft(
                NOTICE,
                """
                <body/div/span>网站首页
                <body/div/span>走进示例
                <body/div/span>信息公开
                <body/div/span>政民互动
                <body/div/span>专题专栏
                <body/div/span>回应关切
                <body/div/span>历史栏目
                """,
                "<body/div/div/p>",
                "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关注困境儿童的微心愿，由儿童督导员负责。",
                "网友评论不得作为评估的依据，评估结果应当公开。",
                "主办单位：示例市民政局",
                "联系电话：0000-0000000",
                "附件：临时救助申请审批表",
            })
    void linesOfAPaperThatSitesUseTooStayInAPaper(String line) {
        var paper = NOTICE.replace("示例市民政局\n2023年5月16日", line + "\n示例市民政局\n2023年5月16日");
        assertTrue(
                Documents.clean(paper).blocks().stream().anyMatch(b -> b.text().equals(line)),
                line);
    }

    @Test
    void everyBlockHasItsRole() {
        var roles =
                Documents.clean(NOTICE).roles().stream()
                        .collect(Collectors.toMap(BlockRole::line, BlockRole::role));
        assertEquals(13, roles.size());
        assertEquals(Role.TITLE, roles.get(1));
        assertEquals(Role.NUMBER, roles.get(2));
        assertEquals(Role.SALUTATION, roles.get(3));
        assertEquals(Role.BODY, roles.get(4));
        assertEquals(Role.HEADING, roles.get(5));
        assertEquals(Role.SIGNATURE, roles.get(12));
        assertEquals(Role.DATE, roles.get(13));
    }

    @Test
    void whatGoesSaysWhy() {
        var cleaned =
                Documents.clean(
                        "<body/div.top link>首页\n<body/div.place>当前位置：首页 > 政策文件\n"
                                + within(NOTICE, "<body/div.main/p>"));
        var why = cleaned.roles().getFirst();
        assertEquals(Role.FURNITURE, why.role());
        assertFalse(why.reasons().isEmpty());
        assertTrue(why.confidence() > 0.9);
    }

    private static void assertLeft(String paper, String above, String region, String below) {
        var cleaned = Documents.clean(above + within(paper, region) + below);
        assertLeft(paper, cleaned.blocks().stream().map(b -> b.text()).toList());
    }

    private static void assertLeft(String paper, List<String> left) {
        assertEquals(paper.lines().toList(), left);
    }

    private static String within(String paper, String region) {
        return paper.lines().map(line -> region + line + "\n").collect(Collectors.joining());
    }
}
