package tiaowen.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small collection, written for these tests: a statute in two editions, a notice, an explanation.
 */
public final class SamplePolicies {
    private static final String STATUTE_2019 =
            """
            ---
            slug: zhulan-tiaoli
            region: 示例省
            status: amended
            ---
            # 示例省助老服务条例

            （2019年5月30日示例省第十三届人民代表大会常务委员会第十一次会议通过）

            ## 第一章 总则

            第一条　为了规范助老服务，制定本条例。

            第二条　本条例所称助老服务，是指为老年人提供的日间照料、送餐等服务。

            ## 第二章 服务

            第三条　申请助老服务的，应当提交下列材料：

            （一）身份证明；

            （二）收入说明。

            村民委员会应当协助核实。

            第四条　本条例自2019年7月1日起施行。
            """;

    private static final String STATUTE_2024 =
            """
            ---
            slug: zhulan-tiaoli
            region: 示例省
            effective: 2024-05-01
            sample: true
            ---
            # 示例省助老服务条例

            （2019年5月30日示例省第十三届人民代表大会常务委员会第十一次会议通过　根据2024年3月28日示例省第十四届人民代表大会常务委员会第八次会议《关于修改〈示例省助老服务条例〉的决定》修正）

            ## 第一章 总则

            第一条　为了规范助老服务，制定本条例。

            第二条　本条例所称助老服务，是指为老年人提供的日间照料、送餐、陪诊等服务。

            ## 第二章 服务

            第三条　申请助老服务的，应当提交下列材料：

            （一）身份证明；

            （二）收入说明。

            村民委员会应当协助核实。前款规定的材料不全的，应当一次告知。

            第四条　助老服务机构不得有下列行为：

            （一）泄露老年人的信息；

            （二）违反本条例第三条第二款的规定。

            第五条　本条例自2024年5月1日起施行。
            """;

    /** Its text holds markup, as a text about web pages may. */
    private static final String NOTICE =
            """
            ---
            kind: 规范性文件
            ---
            # 示例省民政厅关于做好助老服务信息公开的通知

            示民发〔2024〕12号

            各市民政局：

            根据《示例省助老服务条例》第三条，现就有关事项通知如下。

            一、公开内容

            （一）页面上不得出现 <script>alert(1)</script> & "脚本"。

            （二）助老服务机构的名称、地址应当公开。

            二、公开方式

            各市应当在门户网站设立专栏。

            示例省民政厅

            2024年6月3日
            """;

    private SamplePolicies() {}

    /** Writes the files of the collection into a folder. */
    public static void write(Path corpus) throws IOException {
        Files.createDirectories(corpus);
        Files.writeString(corpus.resolve("示例省助老服务条例(2019-05-30).md"), STATUTE_2019);
        Files.writeString(corpus.resolve("示例省助老服务条例(2024-03-28).md"), STATUTE_2024);
        Files.writeString(corpus.resolve("关于做好助老服务信息公开的通知.md"), NOTICE);
    }

    /** Adds one more policy to the folder. */
    public static void writeNews(Path corpus) throws IOException {
        Files.writeString(
                corpus.resolve("送餐补贴办法.md"),
                """
                # 示例市送餐补贴办法

                第一条　老年人送餐补贴按月发放。

                第二条　本办法自2025年1月1日起施行。
                """);
    }
}
