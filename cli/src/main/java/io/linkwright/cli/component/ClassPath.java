package io.linkwright.cli.component;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that this program's own classes come from. */
final class ClassPath {

    private ClassPath() {
    }

    /** The entries of a class path, and the libraries beside a jar that names them in its manifest. */
    static List<Path> files(String classPath) {
        List<Path> files = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            files.add(path);
            Path libraries = path.resolveSibling("lib");
            if (entry.endsWith(".jar") && Files.isDirectory(libraries)) {
                files.add(libraries);
            }
        }
        files.removeIf(file -> !Files.exists(file));
        return files;
    }
}
