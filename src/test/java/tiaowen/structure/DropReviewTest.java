package tiaowen.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tiaowen.model.Block;
import tiaowen.model.BlockRole;
import tiaowen.model.Cleaned;
import tiaowen.model.Dropped;
import tiaowen.model.Look;
import tiaowen.model.Role;
import tiaowen.model.Source;

class DropReviewTest {
    @Test
    void aNumberThatTheRunNeedsStays() {
        assertEquals(
                Set.of(2), objections("第一条　为了规范补贴发放，制定本办法。", "-第二条　补贴按月发放。", "第三条　本办法自发布之日起施行。"));
    }

    @Test
    void aNumberOfAnotherListGoes() {
        assertEquals(
                Set.of(), objections("第一条　为了规范补贴发放，制定本办法。", "第二条　本办法自发布之日起施行。", "-第九条说得好，希望早日落实。"));
    }

    @Test
    void theTextUnderAHeadingStays() {
        assertEquals(Set.of(2), objections("一、工作要求", "-各区要高度重视。各单位要加强配合。", "二、报送时间", "每月五日前报送。"));
    }

    @Test
    void aBookAboveItsChapterStays() {
        assertEquals(Set.of(1), objections("-合同编", "第一章　一般规定", "第一条　为了示例，制定本编。"));
    }

    @Test
    void aLineOfTheTitleThatIsNotSurelyTheSitesStays() {
        assertEquals(Set.of(1), objections("~示例市人民政府关于开展", "=社会救助专项核查的通知", "各区民政局：", "请认真执行本通知。"));
    }

    /** Blocks: {@code -} dropped, {@code ~} dropped with a doubt, {@code =} read as the title. */
    private static Set<Integer> objections(String... lines) {
        var source = new ArrayList<Block>();
        var kept = new ArrayList<Block>();
        var roles = new ArrayList<BlockRole>();
        var dropped = new ArrayList<Dropped>();
        for (int i = 0; i < lines.length; i++) {
            char mark = lines[i].charAt(0);
            boolean marked = "-~=".indexOf(mark) >= 0;
            var text = marked ? lines[i].substring(1) : lines[i];
            var block = new Block.Text(i + 1, text, Look.PLAIN);
            source.add(block);
            boolean drops = mark == '-' || mark == '~';
            var role = drops ? Role.FURNITURE : mark == '=' ? Role.TITLE : Role.BODY;
            var second = mark == '~' ? Role.TITLE : drops ? Role.BODY : Role.FURNITURE;
            roles.add(new BlockRole(i + 1, role, second, mark == '~' ? 0.6 : 0.97, List.of()));
            if (drops) dropped.add(new Dropped("furniture", text, i + 1));
            else kept.add(block);
        }
        var from = new Source("示例.html", "html", "UTF-8", Map.of(), Map.of(), source, List.of());
        return DropReview.objections(
                new Cleaned(from, Map.of(), kept, roles, List.of(), dropped, List.of()));
    }
}
