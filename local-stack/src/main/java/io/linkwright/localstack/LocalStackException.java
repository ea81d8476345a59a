package io.linkwright.localstack;

/** Something on this machine keeps a server from running. The message is written for the person at the terminal. */
public class LocalStackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LocalStackException(String message) {
        super(message);
    }

    public LocalStackException(String message, Throwable cause) {
        super(message, cause);
    }
}
