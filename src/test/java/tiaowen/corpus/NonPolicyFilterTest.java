package tiaowen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.model.Failure;

class NonPolicyFilterTest {
    @TempDir Path folder;

    @Test
    void aLogInPageIsNamedAndNotIndexed() throws IOException {
        var failure =
                assertThrows(
                        Failure.class,
                        () -> read("<title>登录</title><p>用户名：</p><p>密码：</p><p>验证码</p>"));
        assertEquals("no-policy-text", failure.code());
        assertTrue(failure.getMessage().contains("登录页"), failure.getMessage());
    }

    @Test
    void anErrorPageIsNamedAndNotIndexed() {
        var page = "<title>404 Not Found</title><h1>页面不存在</h1><p>您访问的页面不存在或者已经移走。</p>";
        var failure = assertThrows(Failure.class, () -> read(page));
        assertTrue(failure.getMessage().contains("出错页"), failure.getMessage());
    }

    @Test
    void aShortNoticeIsAPolicy() throws IOException {
        var reading = read("<h1>关于放假的通知</h1><p>各街道办事处：</p><p>五月一日至五日放假，请安排好值班，登录系统报送名单。</p>");
        assertEquals(1, reading.document().clauses().size());
    }

    private FileReading read(String page) throws IOException {
        Files.writeString(folder.resolve("页面.html"), page);
        return Pipeline.read(Corpus.file(folder, "页面.html"));
    }
}
