package io.linkwright.optics.picture;

/** An image of whole pixels, row by row from the top, each as {@code 0xAARRGGBB}. Immutable. */
public final class PixelGrid {

    private final int width;
    private final int height;
    private final int[] argb;

    /**
     * @param argb {@code width * height} pixels; copied
     * @throws IllegalArgumentException when the size is not above 0 or does not fit the pixels
     */
    public PixelGrid(int width, int height, int[] argb) {
        if (width < 1 || height < 1 || (long) width * height != argb.length) {
            throw new IllegalArgumentException(width + " x " + height + " is not the size of " + argb.length + " pixels");
        }
        this.width = width;
        this.height = height;
        this.argb = argb.clone();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** @return the pixel as {@code 0xAARRGGBB} */
    public int at(int column, int row) {
        if (column < 0 || column >= width) {
            throw new IndexOutOfBoundsException("column " + column + " of " + width);
        }
        return argb[row * width + column];
    }

    /** @return a copy of all pixels */
    public int[] pixels() {
        return argb.clone();
    }
}
