package io.linkwright.cli.component;

import io.linkwright.cli.CliFailure;

/** A component did not get ready. The message continues a sentence that begins with the component's name. */
public class StartFailure extends CliFailure {

    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }
}
