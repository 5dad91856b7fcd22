package tiaowen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;

/** A small collection, built as any is, for tests to search in. */
public final class SampleLibrary {
    private final Path folder;

    private SampleLibrary(Path folder) {
        this.folder = folder;
    }

    /** Two editions of a statute, a decree that names it, and a notice with a number. */
    public static SampleLibrary in(Path folder) {
        var sample = new SampleLibrary(folder);
        sample.file(
                "邻里互助条例(2019-05-01).md",
                """
                # 邻里互助条例

                第一章　总　则

                第一条　为了弘扬邻里互助精神，制定本条例。

                第二条　本条例所称邻里互助，是指居民自愿为同一社区的居民无偿提供帮助的活动。

                第二章　互助组织

                第三条　互助组织应当在街道办事处备案。

                第四条　互助组织可以接受捐赠。捐赠财产应当登记造册。

                第三章　附　则

                第五条　本条例自2019年6月1日起施行。
                """);
        sample.file(
                "邻里互助条例(2023-09-10).md",
                """
                # 邻里互助条例

                第一章　总　则

                第一条　为了弘扬邻里互助精神，制定本条例。

                第二条　本条例所称邻里互助，是指居民自愿为同一社区的居民无偿提供帮助的活动。

                第二章　互助组织

                第三条　互助组织应当在街道办事处备案。街道办事处应当自收到材料之日起20日内答复。

                互助组织不得向老年人收取费用。

                第四条　互助组织可以接受捐赠。捐赠财产应当登记造册，每年公布一次。

                第三章　附　则

                第五条　本条例自2023年10月1日起施行。
                """);
        sample.file(
                "楼道照明管理办法(2021-03-02).md",
                """
                # 楼道照明管理办法

                第一条　楼道照明由互助组织负责的，适用《邻里互助条例》第三条的规定。

                第二条　临时生活补贴不得用于楼道照明。岗位补贴按月发放。

                第三条　照明设施损坏的，应当在六十日内修复。
                """);
        sample.file(
                "通知.md",
                """
                ---
                title: 关于做好楼道照明工作的通知
                docNumber: 云民发〔2022〕8号
                issuers: [云岭市民政局]
                kind: 规范性文件
                region: 云岭
                promulgated: 2022-07-01
                ---

                各县区民政局：

                一、总体要求

                坚持安全第一，方便居民。

                二、主要任务

                （一）摸清底数。查明每一处楼道的照明情况。

                （二）落实岗位。每个社区设一个照明管理岗位，发给津贴。
                """);
        sample.build();
        return sample;
    }

    public void file(String name, String text) {
        try {
            Files.createDirectories(corpus());
            Files.writeString(corpus().resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void build() {
        IndexBuilder.build(corpus(), index(), false, BuildProgress.SILENT);
    }

    public Path index() {
        return folder.resolve("index");
    }

    private Path corpus() {
        return folder.resolve("corpus");
    }
}
