package io.linkwright.cli.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import io.linkwright.cli.CliFailure;
import io.linkwright.optics.picture.Picture;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A picture in a file whose name says how it is written. */
public final class PictureFile {

    private static final double PNG_SCALE = 1.5;

    /** A format of pictures. */
    public enum Kind {
        SVG,
        PNG
    }

    private PictureFile() {
    }

    public static Kind kind(Path file, CommandLine commandLine) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            return Kind.SVG;
        }
        if (name.endsWith(".png")) {
            return Kind.PNG;
        }
        throw new ParameterException(commandLine, "A picture is written to a file that ends in .svg or .png, not to " + file);
    }

    public static void write(Picture picture, Kind kind, Path file) {
        byte[] bytes = kind == Kind.SVG ? picture.toSvg().getBytes(StandardCharsets.UTF_8) : picture.toPng(PNG_SCALE);
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new CliFailure("Cannot write " + file + ": " + e, e);
        }
    }
}
