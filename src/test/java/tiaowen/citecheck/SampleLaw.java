package tiaowen.citecheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.search.Library;

/** A small collection, written for these tests, and drafts checked against it. */
final class SampleLaw implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Library library;

    private SampleLaw(Library library) {
        this.library = library;
    }

    /**
     * A statute in two editions, one that is to come, one that another repeals, two of nearly the
     * same title, a notice with a number.
     */
    static SampleLaw in(Path folder) throws IOException {
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("邻里互助条例(2019-05-01).md"),
                """
                # 邻里互助条例

                第一条　为了弘扬邻里互助精神，制定本条例。

                第二条　互助组织应当在街道办事处备案。

                第三条　互助组织可以接受捐赠，捐赠财产应当登记造册。

                第四条　互助组织不得收取费用。

                第五条　互助积分可以兑换服务。

                第六条　本条例自2019年6月1日起施行。
                """);
        Files.writeString(
                corpus.resolve("邻里互助条例(2023-09-10).md"),
                """
                # 邻里互助条例

                第一条　为了弘扬邻里互助精神，制定本条例。

                第二条　互助组织应当在街道办事处备案。街道办事处应当自收到材料之日起二十日内答复。

                备案材料包括：

                （一）组织章程；

                （二）负责人名单。

                第三条　互助组织可以接受捐赠，捐赠财产应当登记造册，每年公布一次。

                第三条之一　互助组织应当建立回访制度。

                第四条　互助组织不得收取费用。

                第五条　本条例自2023年10月1日起施行。
                """);
        Files.writeString(
                corpus.resolve("楼道照明条例(2026-05-20).md"),
                """
                # 楼道照明条例

                第一条　楼道照明由物业服务人负责。

                第二条　本条例自2027年1月1日起施行。
                """);
        Files.writeString(
                corpus.resolve("社区食堂管理办法(2015-03-01).md"),
                """
                # 社区食堂管理办法

                第一条　社区食堂应当明码标价。

                第二条　本办法自2015年4月1日起施行。
                """);
        Files.writeString(
                corpus.resolve("社区助餐服务条例(2024-01-10).md"),
                """
                # 社区助餐服务条例

                第一条　社区助餐服务坚持自愿原则。

                第二条　本条例自2024年3月1日起施行。《社区食堂管理办法》同时废止。
                """);
        Files.writeString(
                corpus.resolve("通知.md"),
                """
                ---
                title: 关于做好楼道照明工作的通知
                docNumber: 云民发〔2022〕8号
                kind: 规范性文件
                promulgated: 2022-07-01
                ---

                各县区民政局：

                一、总体要求

                坚持安全第一，方便居民。

                二、主要任务

                （一）摸清底数。查明每一处楼道的照明情况。
                """);
        Files.writeString(
                corpus.resolve("居家老年人权益服务保障条例(2021-01-01).md"),
                """
                # 居家老年人权益服务保障条例

                第一条　居家老年人可以申请上门服务。

                第二条　本条例自2021年2月1日起施行。《上门照料暂行办法》同时废止。
                """);
        var index = folder.resolve("index");
        IndexBuilder.build(corpus, index, false, BuildProgress.SILENT);
        return new SampleLaw(Library.open(index));
    }

    DraftReport check(String text) {
        return DraftCheck.of(library, Draft.ofText(text), TODAY);
    }

    /** The only finding of a text that holds one citation. */
    CitationFinding finding(String text) {
        var findings = check(text).findings();
        if (findings.size() != 1) throw new AssertionError(findings.toString());
        return findings.getFirst();
    }

    List<String> verdicts(String text) {
        return check(text).findings().stream()
                .map(f -> f.words() + " " + f.verdict().code())
                .toList();
    }

    Library library() {
        return library;
    }

    @Override
    public void close() {
        library.close();
    }
}
