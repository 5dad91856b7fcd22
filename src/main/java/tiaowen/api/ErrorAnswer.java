package tiaowen.api;

/** That something is missing or cannot be done: {@code {"error":{"code":…,"message":…}}}. */
public record ErrorAnswer(Reason error) {
    public static ErrorAnswer of(String code, String message) {
        return new ErrorAnswer(new Reason(code, message));
    }

    /**
     * Why.
     *
     * @param code for programs: {@code no-such-policy}
     * @param message whole Chinese sentences
     */
    public record Reason(String code, String message) {}
}
