package io.linkwright.catalog.exchange;

import java.io.IOException;
import java.io.InputStream;

/** Something that can be read from its beginning as often as needed. */
public interface Content {

    InputStream open() throws IOException;
}
