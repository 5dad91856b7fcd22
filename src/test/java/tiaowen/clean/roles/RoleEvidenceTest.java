package tiaowen.clean.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a line show, a few lines for each kind of evidence. */
class RoleEvidenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "CRUMBS | 当前位置：首页",
                "CRUMBS | 首页 > 政务公开",
                "STEPS | 首页 > 政务公开 > 政策文件",
                "BUTTONS | 【大 中 小】 打印本页 关闭窗口",
                "BUTTONS | 分享到：微信 微博 QQ空间",
                "FOLLOW | 扫一扫在手机打开当前页",
                "FOLLOW | 长按二维码关注我们",
                "EDITOR | 责任编辑：张示例",
                "EDITOR | 校对：李示例",
                "SOURCE_NOTE | 来源：示例日报",
                "SOURCE_NOTE | 转载请注明出处",
                "SOURCE_NOTE | 原文下载",
                "END_MARK | —— 完 ——",
                "END_MARK | (END)",
                "PAGE_LINKS | 共3页 1 2 3 下一页 尾页",
                "PAGE_LINKS | 转到",
                "NEIGHBOURS | 上一篇：示例市临时救助办法",
                "RELATED | 相关链接",
                "RELATED | 一图读懂",
                "RELATED | 猜你喜欢",
                "CALLS | 立即下载",
                "CALLS | 法条释义",
                "COMMENT | 网友 示例：",
                "COMMENT | 3楼",
                "COMMENT | 发表于 2023-5-1",
                "COMMENT | 我要评论",
                "TEASER | 各地全面开展核查工作……[详细]",
                "TEASER | 点此查看全文",
                "FOOT | 示ICP备00000000号",
                "FOOT | 网站标识码：0000000000",
                "FOOT | 技术支持：示例公司",
                "FOOT | 建议使用的分辨率为1024",
                "FOOT | 您是第 1000 位访客",
                "CONTACT | 主办单位：示例市人民政府",
                "CONTACT | 友情链接",
                "SITE_TALK | 未经许可不得转载",
                "SITE_TALK | 请登录后再试",
                "SITE_TALK | 请启用 cookie 再访问",
                "LICENCE | 本作品在中国属于公有领域",
                "LICENCE | Creative Commons",
                "LINK_BAR | 首页｜新闻｜服务",
                "FACT_LABEL | 发文字号：示民发〔2023〕8号",
                "FACT_LABEL | 关键词",
                "PUBLISHED | 发布时间：2023-05-16",
                "MINUTE | 2023-05-16 09:30",
                "DIGIT_DAY | [2023/5/16]",
                "KEY_VALUE | 咨询电话：见附件",
                "KEY_ALONE | 主题词：",
                "ADDRESS | www.example.cn",
                "PHONE | 0351-0000000",
                "PHONE | a@example.cn",
                "OFFICIAL_DAY | 二〇二三年五月十六日",
                "NUMBER_ALONE | 示民发〔2023〕8号",
                "NUMBER_ALONE | 第十二号",
                "HAS_NUMBER | 见示民发〔2023〕8号文",
                "TITLE_WORD | 示例市临时救助办法（试行）",
                "ABOUT | 关于开展核查工作的通知",
                "ABOUT | 转发省民政厅文件",
                "OFFICE | 示例市民政局",
                "LETTERHEAD | 示例市民政局文件",
                "SALUTES | 各县（市、区）民政局：",
                "ANNEX_LABEL | 附件1",
                "FILE | 申请表.docx",
                "HISTORY | 2023年5月16日示例市第八届人民代表大会通过",
                "CONTENTS_WORD | 目　录",
                "CONTENTS_LINE | 第一章 总则......3",
                "DISTRIBUTION | 抄送：市政府办公室",
                "DISTRIBUTION | 示例市民政局办公室印发",
                "SELF | 本办法自印发之日起施行",
                "QUESTION | 问：哪些家庭可以申请",
                "QUESTION | 哪些家庭可以申请？",
                "MARKS | ……",
                "MARKUP | ## 总则",
                "MARKUP | 见[附件](a",
                "MARKUP | <br",
                "MARKUP | __init__",
                "BLANKS | 申请人（签字）",
                "BLANKS | 　　年　　月　　日"
            })
    void wordsShowWhatALineIs(RoleEvidence evidence, String line) {
        assertTrue(RoleEvidence.inWords(line).contains(evidence), line);
    }

    @Test
    void aSentenceOfAPolicyShowsLittle() {
        assertEquals(Set.of(), new TreeSet<>(RoleEvidence.inWords("申请人应当如实说明家庭的收入。")));
    }
}
