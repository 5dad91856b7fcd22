package tiaowen.clean.line;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.List;
import java.util.regex.Pattern;

/** Takes out control characters, remains of Word fields and of broken transfers; tabs stay. */
public final class ControlCharacters implements LineRule {
    private static final Pattern CONTROL =
            Pattern.compile("[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]++");

    @Override
    public String id() {
        return "control-characters";
    }

    @Override
    public String name() {
        return "控制字符";
    }

    @Override
    public String sentence() {
        return "去掉文字处理软件和传输留下的控制字符。";
    }

    @Override
    public List<Fix> fixes(String line) {
        return Fix.each(CONTROL, line, control -> "");
    }

    @Override
    public List<Example> examples() {
        return List.of(repairs("申请\u0007材料\u001F", "申请材料"), keeps("姓名\t住址"));
    }
}
