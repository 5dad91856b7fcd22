package tiaowen.clean.page;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tiaowen.clean.line.Example;

/** Drops lines that hold nothing but the number of a printed page. */
public final class PageNumber implements BlockRule {
    /** {@code — 3 —}, {@code - 3 -}, {@code 第 3 页 共 10 页}, {@code 第3页/共10页}. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:[-—–－·]{1,2}[ 　]*\\d{1,4}[ 　]*[-—–－·]{1,2}|第[ 　]*\\d{1,4}[ 　]*页[ 　，,/]*(?:共[ 　]*\\d{1,4}[ 　]*页)?)$");

    private static final int LONGEST = 24;

    @Override
    public String id() {
        return "page-number";
    }

    @Override
    public String name() {
        return "页码";
    }

    @Override
    public String sentence() {
        return "去掉只有印刷页码的行。";
    }

    private static boolean is(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(text).matches();
    }

    @Override
    public Taken take(Page page) {
        return Taken.of(
                IntStream.range(0, page.size()).filter(i -> is(page.text(i))).boxed().toList());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        第一条　为了帮助困难家庭，
                        — 3 —
                        制定本办法。
                        """,
                        """
                        第一条　为了帮助困难家庭，
                        制定本办法。
                        """),
                keeps("第3页所列标准"));
    }
}
