package tiaowen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource({
        "中华人民共和国慈善法, cishan-fa",
        "慈善组织认定办法, cishan-zuzhi-rending-banfa",
        "示例省社会工作服务条例, shili-sheng-shehui-gongzuo-fuwu-tiaoli",
        "会计法, kuaiji-fa",
        "长江保护法, changjiang-baohu-fa",
        "重庆市志愿服务条例（试行）, chongqing-shi-zhiyuan-fuwu-tiaoli-shixing",
        "人民调解法, renmin-tiaojie-fa",
        "律师法, lvshi-fa",
        "土地管理法, tudi-guanli-fa",
        "西藏自治区旅游条例, xizang-zizhi-qu-lvyou-tiaoli",
        "关于推行GB/T9704—2012的通知, guanyu-tuixing-gb-t9704-2012-de-tongzhi",
        "中华人民共和国, zhonghua-renmin-gongheguo",
        "《》, policy",
    })
    void titleBecomesWordsOfPinyin(String title, String slug) {
        assertEquals(slug, Slugs.made(title));
    }

    @Test
    void aLongTitleIsCutBetweenWordsAndKeepsItsLast() {
        var slug = Slugs.made("关于" + "进一步加强社会工作服务机构规范化建设".repeat(3) + "的通知");
        assertTrue(slug.startsWith("guanyu-jinyibu-jiaqiang-shehui"), slug);
        assertTrue(slug.endsWith("-tongzhi"), slug);
        assertTrue(slug.length() <= 80, slug);
    }

    @Test
    void whateverTheTitleTheSlugCanStandInALink() {
        var random = new Random(11);
        var pieces = "慈善法《》（）-—/?#%é𠀀１〇 \u0000\ud800aZ女率会计".codePoints().toArray();
        for (int run = 0; run < 2000; run++) {
            var title = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                title.appendCodePoint(pieces[random.nextInt(pieces.length)]);
            }
            var slug = Slugs.made(title.toString());
            assertTrue(Slugs.isSlug(slug), slug);
        }
    }
}
