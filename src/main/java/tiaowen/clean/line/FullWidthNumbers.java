package tiaowen.clean.line;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes digits and letters of full width in their usual one where they number something, {@code
 * 第１２条}, {@code 〔２０１７〕４９号}, where a number is half one and half the other, and in words of letters.
 * Elsewhere they stay: older statutes are printed with {@code ７日} and {@code ２０１３年}, and search
 * makes no difference.
 */
public final class FullWidthNumbers implements LineRule {
    /** Numbers of articles and papers, numbers of mixed width, words and addresses. */
    private static final Pattern WIDE =
            Pattern.compile(
                    "(?<=第)[0-9０-９]{1,6}+(?=[条章节款项编])"
                            + "|(?<=[〔\\[［【（(﹝])[0-9０-９]{4}+(?=[〕\\]］】）)﹞][ 　]?第?[0-9０-９]{1,5}号)"
                            + "|(?<=[〕\\]］】﹞]第?)[0-9０-９]{1,5}+(?=号)"
                            + "|(?<mixed>(?<![0-9０-９])[0-9０-９]{2,}+)"
                            + "|(?<![Ａ-Ｚａ-ｚ])[Ａ-Ｚａ-ｚ](?=[Ａ-Ｚａ-ｚ０-９．＠])[Ａ-Ｚａ-ｚ０-９]*+(?:[．＠／：－＿]{1,3}+[Ａ-Ｚａ-ｚ０-９]++)*+");

    @Override
    public String id() {
        return "full-width-numbers";
    }

    @Override
    public String name() {
        return "全角数字和字母";
    }

    @Override
    public String sentence() {
        return "把条款编号、文号、半全角混写的数字和外文词里的全角字符写成半角，其余照原文保留。";
    }

    @Override
    public List<Fix> fixes(String line) {
        return hasWide(line) ? Fix.each(WIDE, line, FullWidthNumbers::usual) : List.of();
    }

    private static boolean hasWide(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= '０' && c <= 'ｚ' && Character.isLetterOrDigit(c)) return true;
        }
        return false;
    }

    private static String usual(MatchResult wide) {
        var text = wide.group();
        boolean mixed = text.chars().anyMatch(c -> c <= '9');
        return wide.start("mixed") < 0 || mixed ? narrow(text) : text;
    }

    private static String narrow(String wide) {
        var out = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            out.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
        }
        return out.toString();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("第１２条　按月发放", "第12条　按月发放"),
                repairs("示民发〔２０２１〕１５号", "示民发〔2021〕15号"),
                repairs("自２02１年起", "自2021年起"),
                repairs("网址：ｗｗｗ．ｅｘａｍｐｌｅ．ｏｒｇ", "网址：www.example.org"),
                keeps("自２０１３年１月１日起７日内"),
                keeps("Ⅱ类机构和Ａ级机构"));
    }
}
