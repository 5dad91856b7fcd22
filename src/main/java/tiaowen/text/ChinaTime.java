package tiaowen.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock by which texts of law count their days, wherever this program runs. */
public final class ChinaTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    /** Tells the day that it is in China now. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** Tells the day that it is in China at a moment. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
