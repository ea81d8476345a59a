package io.linkwright.vetting.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The content of the one file in a zip archive. Fails when there is another, so that nothing is passed over in silence. */
final class OnlyEntry extends FilterInputStream {

    private final ZipInputStream zip;
    private boolean ended;

    OnlyEntry(InputStream packed) throws IOException {
        super(new ZipInputStream(packed));
        zip = (ZipInputStream) in;
        ZipEntry entry = next();
        if (entry == null || entry.isDirectory()) {
            throw new ZipException("the archive does not begin with a file");
        }
    }

    /** The JDK answers a name that is no UTF-8 with an exception for programming mistakes. */
    private ZipEntry next() throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException malformedName) {
            throw new ZipException("the name of a file in the archive is no UTF-8");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        int count = super.read(buffer, offset, length);
        if (count < 0) {
            ended = true;
            if (next() != null) {
                throw new ZipException("the archive holds more than one file");
            }
        }
        return count;
    }
}
