package io.linkwright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The version this program was built as. */
final class LinkwrightVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = LinkwrightVersion.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        }
        return new String[] { "Linkwright " + properties.getProperty("version") };
    }
}
