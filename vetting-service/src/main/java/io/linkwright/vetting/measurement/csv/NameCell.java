package io.linkwright.vetting.measurement.csv;

/** A column of names, of which many rows in a row have the same one. Remembers the last good one as PostgreSQL reads it. */
final class NameCell {

    static final int LONGEST = 64;

    private final Cell last = new Cell();
    private byte[] field;
    private boolean isNew;

    /** Whether it has 1 to 64 printable characters and no space around them. */
    boolean isGood(Cell cell) {
        if (field != null && cell.holds(last)) {
            isNew = false;
            return true;
        }
        if (!check(cell)) {
            return false;
        }
        isNew = true;
        last.put(cell);
        field = CopyChunk.text(cell.toString());
        return true;
    }

    /** Whether the last good name differs from the one before. */
    boolean isNew() {
        return isNew;
    }

    byte[] field() {
        return field;
    }

    private static boolean check(Cell cell) {
        int length = cell.length();
        if (cell.isEmpty() || length > LONGEST) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Character.isISOControl(cell.chars[i])) {
                return false;
            }
        }
        return !Character.isWhitespace(cell.chars[0]) && !Character.isWhitespace(cell.chars[length - 1]);
    }
}
