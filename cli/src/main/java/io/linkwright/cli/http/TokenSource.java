package io.linkwright.cli.http;

/** Where access tokens come from. */
@FunctionalInterface
public interface TokenSource {

    /** A token that is still good for a request. */
    String token();
}
