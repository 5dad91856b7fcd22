package tiaowen.model;

/** Something went wrong that the person in front of it can act on. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    /**
     * @param code stable, for API clients and logs, in small letters with hyphens: {@code
     *     old-word-file}
     * @param message whole Chinese sentences, what is wrong and then what to do; no class names
     */
    public Failure(String code, String message) {
        this(code, message, null);
    }

    /**
     * @param cause for the log alone
     */
    public Failure(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
