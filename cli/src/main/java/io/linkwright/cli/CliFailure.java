package io.linkwright.cli;

/** A command cannot do what it was asked to. The message is all that the person at the terminal sees. */
public class CliFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CliFailure(String message) {
        super(message);
    }

    public CliFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
