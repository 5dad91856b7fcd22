package tiaowen.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;

/** A scrape of an explanation under a stranger's header, with adverts and places behind it. */
class ScrapedPageTest {
    private static final String PAGE =
            """
            雲(yún)夢(mèng)五金經(jīng)營(yíng)部

            當(dāng)前位置:

            示例省《關(guān)于加強(qiáng)臨時(shí)救助的意見》政策解讀

            發(fā)表時(shí)間:2023/3/2 14:26:41 來源:互聯(lián)網(wǎng) 點(diǎn)擊關(guān)注微信:關(guān)注學(xué)海網(wǎng)校微信
            關(guān)注公眾號(hào)

            《關(guān)于加強(qiáng)臨時(shí)救助的意見》政策解讀

            近日,省民政廳印發(fā)《關(guān)于加強(qiáng)臨時(shí)救助的意見》(以下簡稱《意見》)?,F(xiàn)將有關(guān)問題解讀如下。

            一、出臺(tái)的背景

            1.救助標(biāo)準(zhǔn)偏低;

            2.程序不夠簡便。

            相關(guān)鏈接:關(guān)于加強(qiáng)臨時(shí)救助的意見

            相關(guān)推薦:

            考過初級(jí)社工證有什么用?每月能領(lǐng)多少補(bǔ)貼?

            (責(zé)任編輯:學(xué)海編輯)

            2頁,當(dāng)前第1頁  第一頁  前一頁  下一頁
            最近更新 考試動(dòng)態(tài) 更多>

                  • 社會(huì)工作師

                    [簽約護(hù)航-通關(guān)班]

                    612人正在學(xué)習(xí)

                  云岭县| 青石县| 白沙市| 柳河县|
            """;

    private static final Cleaned CLEANED = Documents.clean(PAGE);

    @Test
    void onlyTheExplanationIsLeft() {
        assertEquals(
                List.of(
                        "示例省《关于加强临时救助的意见》政策解读",
                        "近日，省民政厅印发《关于加强临时救助的意见》（以下简称《意见》）。现将有关问题解读如下。",
                        "一、出台的背景",
                        "1.救助标准偏低；",
                        "2.程序不够简便。"),
                CLEANED.blocks().stream().map(Block::text).toList());
    }

    @Test
    void titleDateAndSourceAreFound() {
        assertEquals(List.of("示例省《关于加强临时救助的意见》政策解读"), CLEANED.found().get("title"));
        assertEquals(List.of("2023-03-02"), CLEANED.found().get("published"));
        assertEquals(List.of("互联网"), CLEANED.found().get("source"));
    }

    @Test
    void everythingElseIsOnRecord() {
        var dropped = CLEANED.dropped().stream().map(d -> d.text().strip()).toList();
        assertEquals(15, dropped.size());
        assertTrue(dropped.contains("云梦五金经营部"));
        assertTrue(dropped.contains("612人正在学习"));
        assertTrue(dropped.contains("云岭县| 青石县| 白沙市| 柳河县|"));
    }

    @Test
    void aSecondPageIsMissed() {
        assertEquals(
                List.of("原文共 2 页，本文件是第 1 页，请补上其余各页。"),
                CLEANED.warnings().stream().map(w -> w.message()).toList());
    }
}
