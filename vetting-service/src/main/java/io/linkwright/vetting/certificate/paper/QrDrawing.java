package io.linkwright.vetting.certificate.paper;

import java.io.IOException;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code (ISO/IEC 18004) as rectangles: sharp at any size, and no picture. */
public final class QrDrawing {

    /** Modules of white around the code, which readers need. */
    private static final int QUIET_ZONE = 4;

    /**
     * @param x of the left edge, quiet zone included
     * @param top of the upper edge likewise
     * @param size of the square likewise, in points
     * @throws IllegalArgumentException if the text is too long for a code
     */
    public static void draw(Sheet sheet, String text, float x, float top, float size) throws IOException {
        ByteMatrix modules = modules(text);
        float module = size / (modules.getWidth() + 2 * QUIET_ZONE);
        sheet.fill(Ink.WHITE, x, top, size, size);
        for (int row = 0; row < modules.getHeight(); row++) {
            int column = 0;
            while (column < modules.getWidth()) {
                int length = run(modules, row, column);
                if (length > 0) {
                    // A run is one rectangle, so that no hairlines show between its modules.
                    sheet.fill(Ink.TEXT, x + (QUIET_ZONE + column) * module, top + (QUIET_ZONE + row) * module,
                            length * module, module * 1.02f);
                }
                column += Math.max(1, length);
            }
        }
    }

    private static int run(ByteMatrix modules, int row, int from) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, row) == 1) {
            to++;
        }
        return to - from;
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code can hold " + text.length() + " characters", tooLong);
        }
    }

    private QrDrawing() {
    }
}
