package io.linkwright.kit.event;

/** An event that no repetition will make applicable. It becomes a dead letter with this reason. */
public class PoisonEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PoisonEvent(String reason) {
        super(reason);
    }

    public PoisonEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
