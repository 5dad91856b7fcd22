package tiaowen.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.view.ReaderView.Notice;

/**
 * The edition that a page opens when somebody asks for that of a day.
 *
 * @param said what the page must say of it; empty where no day was asked for
 */
record AsOfEdition(Edition edition, Optional<Notice> said) {
    /**
     * @param asked as typed; empty for none
     */
    static AsOfEdition of(Policy policy, String asked, LocalDate today) {
        var current = policy.current(today);
        if (asked.isEmpty()) return new AsOfEdition(current, Optional.empty());
        var day = day(asked);
        if (day.isEmpty()) {
            return said(
                    current,
                    "“"
                            + DisplayFormat.shortened(asked, 20)
                            + "”不是一个日期，请写成 2018-05-01 的样子。下面是现在的版本。");
        }
        var then = policy.inForce(day.get());
        var words = DisplayFormat.day(day.get());
        if (then.isPresent()) {
            return said(
                    then.get(),
                    words + "有效的是" + DisplayFormat.edition(then.get().date()) + "的版本，就是下面这一份。");
        }
        var started = policy.startedBy(day.get());
        return started.isPresent()
                ? said(started.get(), "到" + words + "，这份文件已经停止施行。下面是最后的版本。")
                : said(policy.editions().getLast(), words + "时，收录的版本都还没有施行。下面是其中最早的一个。");
    }

    private static AsOfEdition said(Edition edition, String words) {
        return new AsOfEdition(edition, Optional.of(new Notice(words, "", "")));
    }

    /** A day as {@code 2018-05-01}; empty for anything else. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
